package dev.casebook.match;

import static dev.casebook.model.Activity.*;
import static dev.casebook.model.Block.*;

import dev.casebook.model.Industry;

/// A small base to match against: who shares words and who shares a model differ on purpose.
final class Companies {

  private Companies() {}

  static MatchBase base() {
    return Sketch.base(
        homeSharing(), carSharing(), boatBuilder(), boatShop(), airline(), software(), retailer());
  }

  static Sketch homeSharing() {
    return Sketch.of("Roomy")
        .industry(Industry.CONSUMER_SERVICES)
        .item(KEY_ACTIVITIES, "Winning hosts city by city", NETWORK_GROWTH)
        .item(KEY_ACTIVITIES, "Matching guests with homes", MATCHMAKING)
        .item(KEY_ACTIVITIES, "Checking identities and settling disputes", TRUST_SAFETY)
        .item(KEY_ACTIVITIES, "Holding payments until check-in", PAYMENTS_BILLING)
        .item(VALUE_PROPOSITIONS, "A stay in a real home for guests")
        .item(VALUE_PROPOSITIONS, "Income from an idle home for hosts")
        .item(CUSTOMER_SEGMENTS, "Travellers")
        .item(CUSTOMER_SEGMENTS, "Home owners")
        .item(CHANNELS, "Website and app")
        .item(REVENUE_STREAMS, "Commission on each booking");
  }

  static Sketch carSharing() {
    return Sketch.of("Drivy")
        .industry(Industry.TRANSPORTATION)
        .item(KEY_ACTIVITIES, "Signing up car owners", NETWORK_GROWTH)
        .item(KEY_ACTIVITIES, "Ranking cars near the renter", MATCHMAKING)
        .item(KEY_ACTIVITIES, "Screening drivers", TRUST_SAFETY)
        .partner("Insurer that covers each trip", RISK_ASSESSMENT)
        .item(VALUE_PROPOSITIONS, "A car by the hour from a neighbour")
        .item(CUSTOMER_SEGMENTS, "Car owners")
        .item(CUSTOMER_SEGMENTS, "City dwellers without a car")
        .item(REVENUE_STREAMS, "Share of each rental");
  }

  static Sketch boatBuilder() {
    return Sketch.of("Hullwright")
        .industry(Industry.CONSUMER_DURABLES_APPAREL)
        .item(KEY_ACTIVITIES, "Building boats of wood and carbon", MANUFACTURING)
        .item(KEY_ACTIVITIES, "Designing boats for families", PRODUCT_DESIGN)
        .item(VALUE_PROPOSITIONS, "Boats that last for boat owners")
        .item(VALUE_PROPOSITIONS, "A day on the water")
        .item(CUSTOMER_SEGMENTS, "Boat owners")
        .item(CUSTOMER_SEGMENTS, "Families on holiday by the sea")
        .item(KEY_PARTNERS, "Marinas")
        .item(REVENUE_STREAMS, "Sale of boats");
  }

  static Sketch boatShop() {
    return Sketch.of("Chandlery")
        .industry(Industry.CONSUMER_DISCRETIONARY_DISTRIBUTION_RETAIL)
        .item(KEY_ACTIVITIES, "Running shops in marinas", STORE_OPERATIONS)
        .item(KEY_ACTIVITIES, "Stocking gear for boats", INVENTORY_CONTROL)
        .item(VALUE_PROPOSITIONS, "All gear for the boat under one roof")
        .item(CUSTOMER_SEGMENTS, "Boat owners")
        .item(REVENUE_STREAMS, "Sale of gear");
  }

  static Sketch airline() {
    return Sketch.of("Airway")
        .industry(Industry.TRANSPORTATION)
        .item(KEY_ACTIVITIES, "Flying passengers", LOGISTICS)
        .item(KEY_ACTIVITIES, "Servicing aircraft", MAINTENANCE)
        .item(VALUE_PROPOSITIONS, "Low fares across the continent")
        .item(CUSTOMER_SEGMENTS, "Travellers")
        .item(REVENUE_STREAMS, "Tickets");
  }

  static Sketch software() {
    return Sketch.of("Ledgerly")
        .industry(Industry.SOFTWARE_SERVICES)
        .item(KEY_ACTIVITIES, "Writing accounting software", SOFTWARE_DEVELOPMENT)
        .item(KEY_ACTIVITIES, "Answering customers", CUSTOMER_SUPPORT)
        .item(VALUE_PROPOSITIONS, "Books done in an hour a month")
        .item(CUSTOMER_SEGMENTS, "Small firms")
        .item(REVENUE_STREAMS, "Monthly subscription");
  }

  static Sketch retailer() {
    return Sketch.of("Grocer")
        .industry(Industry.CONSUMER_STAPLES_DISTRIBUTION_RETAIL)
        .item(KEY_ACTIVITIES, "Running shops", STORE_OPERATIONS)
        .item(KEY_ACTIVITIES, "Buying in bulk", SUPPLY_CHAIN)
        .item(VALUE_PROPOSITIONS, "Low prices every day")
        .item(CUSTOMER_SEGMENTS, "Households")
        .item(REVENUE_STREAMS, "Sale of groceries");
  }

  static Sketch boatSharing() {
    return Sketch.canvas()
        .item(KEY_ACTIVITIES, "Recruiting boat owners in every marina", NETWORK_GROWTH)
        .item(KEY_ACTIVITIES, "Matching boats with holiday makers", MATCHMAKING)
        .item(KEY_ACTIVITIES, "Checking skippers' licences", TRUST_SAFETY)
        .item(VALUE_PROPOSITIONS, "A boat for a day on the water without owning one")
        .item(VALUE_PROPOSITIONS, "Income from an idle boat")
        .item(CUSTOMER_SEGMENTS, "Boat owners")
        .item(CUSTOMER_SEGMENTS, "Families on holiday by the sea")
        .item(KEY_PARTNERS, "Marinas")
        .item(REVENUE_STREAMS, "Commission on each boat booking");
  }
}
