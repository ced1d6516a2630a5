package dev.casebook.match;

import static dev.casebook.model.Block.CHANNELS;
import static dev.casebook.model.Block.CUSTOMER_RELATIONSHIPS;
import static dev.casebook.model.Block.CUSTOMER_SEGMENTS;
import static dev.casebook.model.Block.REVENUE_STREAMS;
import static dev.casebook.model.Block.VALUE_PROPOSITIONS;

import dev.casebook.model.Activity;
import dev.casebook.model.Block;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The table of needs that a canvas is checked for.
final class Needs {

  private static final Need BILLING =
      new Need(
          List.of(
              sign(
                  "subscri, membership, monthly fee, annual fee, yearly fee, per month, per year,"
                      + " recurring, commission, transaction fee, booking fee, service fee, take rate",
                  REVENUE_STREAMS)),
          EnumSet.of(Activity.PAYMENTS_BILLING),
          Cues.of("bill, pay, invoic, collect, stripe, checkout, escrow, dues, direct debit, bank"),
          "Money is to come in again and again, but nobody seems to bill or collect it.",
          "Who takes the payments, renews them and chases what is late: you, or a partner?");

  private static final Need ONLINE_CHANNEL =
      new Need(
          List.of(
              sign(
                  "website, web site, web shop, webshop, online shop, online store, own site, app.,"
                      + " apps., e commerce, ecommerce, web platform, online platform",
                  CHANNELS)),
          EnumSet.of(
              Activity.ONLINE_MARKETING_ECOMMERCE,
              Activity.SOFTWARE_DEVELOPMENT,
              Activity.PLATFORM_OPERATIONS,
              Activity.INTERFACE_DESIGN),
          Cues.of(
              "web, app., apps., online, digital, software, platform, host, shopify, e commerce,"
                  + " ecommerce, tech, it., site, cod, program, internet, seo, server"),
          "Customers are to come online, but nobody seems to build or run that channel.",
          "Who builds it, keeps it running and brings people to it: you, or a partner?");

  private static final Need TWO_SIDES =
      new Need(
          List.of(
              sign(
                  "marketplace, market place, two sided, peer to peer, platform, connects, matches,"
                      + " brings together, bringing together",
                  VALUE_PROPOSITIONS,
                  CUSTOMER_SEGMENTS,
                  REVENUE_STREAMS),
              sign(
                  "seller, host, owner, driver, freelanc, supplier, tutor, landlord, lender, provider,"
                      + " creator, employer, merchant, vendor, artist, maker, restaurant, farmer",
                  CUSTOMER_SEGMENTS),
              sign(
                  "buyer, guest, renter, rider, client, student, tenant, borrower, candidate, shopper,"
                      + " travel, consumer, user, passenger, viewer, collector, eater, household,"
                      + " famil, compan",
                  CUSTOMER_SEGMENTS)),
          EnumSet.of(Activity.MATCHMAKING, Activity.NETWORK_GROWTH, Activity.ECOSYSTEM_MANAGEMENT),
          Cues.of(
              "match, recruit, sign up, signing up, onboard, win, grow, acqui, attract, connect,"
                  + " invit, curat, search, recommend"),
          "Two sides are to meet, but nobody seems to bring them together or to win either of them.",
          "Which side comes first, who wins it, and who makes the two find each other?");

  private static final Need PHYSICAL_PRODUCT =
      new Need(
          List.of(
              sign(
                  "sale, sell, sold, margin, purchase, price per, per unit, per piece, retail,"
                      + " wholesale, one off, unit price, mark up, markup",
                  REVENUE_STREAMS),
              sign(
                  "hardware, device, goods, shoe, cloth, apparel, garment, furniture, bike, bicycle,"
                      + " toy, food, meal, snack, drink, beverage, bottle, beer, coffee, cosmetic, soap,"
                      + " merchandise, jewel, kit., kits., machine, equipment, handmade, wooden, vehicle,"
                      + " gadget, sensor, robot, battery, lamp, bag, bags., chocolate, boat, car., cars.",
                  REVENUE_STREAMS,
                  VALUE_PROPOSITIONS)),
          EnumSet.of(
              Activity.MANUFACTURING,
              Activity.SUPPLY_CHAIN,
              Activity.LOGISTICS,
              Activity.INVENTORY_CONTROL,
              Activity.PRODUCTION_PLANNING,
              Activity.PROCESS_TECHNOLOGY,
              Activity.MATCHMAKING),
          Cues.of(
              "mak, manufactur, produc, build, assembl, sourc, buy, suppl, ship, deliver, stock, cook,"
                  + " bak, brew, roast, sew, craft, purchas, procure, warehous, factory, logistic,"
                  + " import, grow, farm, pack"),
          "Things are to be sold, but nobody seems to make them, buy them in or ship them.",
          "Who makes or sources the goods, holds them and gets them to the customer?");

  private static final Need DELIVERY =
      new Need(
          List.of(
              sign(
                  "home delivery, delivery, courier, delivered, mail order, by post, shipping",
                  CHANNELS)),
          EnumSet.of(Activity.LOGISTICS, Activity.SUPPLY_CHAIN),
          Cues.of(
              "deliver, ship, logistic, courier, post., postal, fulfil, dispatch, rider, driver,"
                  + " transport, dhl, ups., fedex, haul, warehous, fleet, distribut"),
          "Goods are to be brought to customers, but nobody seems to bring them.",
          "Who stores, packs and carries them: you, or a carrier among the key partners?");

  private static final Need OWN_STORES =
      new Need(
          List.of(
              sign(
                  "own store, own shop, our store, our shop, flagship, outlets, branches, showroom,"
                      + " own restaurant, pop up store, pop up shop",
                  CHANNELS)),
          EnumSet.of(Activity.STORE_OPERATIONS),
          Cues.of(
              "store, shop, outlet, branch, showroom, restaurant, retail, flagship, franchis, staff"),
          "Customers are to be served in outlets, but nobody seems to run them.",
          "Who staffs the outlets, stocks them and looks after them?");

  private static final Need ADVERTISING =
      new Need(
          List.of(sign("advert, ad revenue, ads., ad sales, sponsor", REVENUE_STREAMS)),
          EnumSet.of(
              Activity.SALES,
              Activity.NETWORK_GROWTH,
              Activity.DATA_ANALYTICS,
              Activity.CONTENT_PRODUCTION,
              Activity.CONTENT_CURATION,
              Activity.EVENTS),
          Cues.of(
              "advert, ad., ads., sponsor, sell, sales, audience, content, media, publish, readers"),
          "Advertisers are to pay, but nobody seems to gather an audience or sell to them.",
          "Who draws the audience, and who sells its attention?");

  private static final Need LENDING =
      new Need(
          List.of(
              sign(
                  "interest, loan, insurance premium, premiums, underwrit, credit fee",
                  REVENUE_STREAMS)),
          EnumSet.of(Activity.RISK_ASSESSMENT),
          Cues.of("risk, underwrit, credit, scor, lend, bank, insur, invest, actuar, claim"),
          "Risk is to be carried for money, but nobody seems to judge it.",
          "Who decides whom to trust with how much, and who bears the loss?");

  private static final Need SUPPORT =
      new Need(
          List.of(
              sign(
                  "help desk, helpdesk, 24 7, customer support, customer service, support team, hotline,"
                      + " after sales, live chat, technical support",
                  CUSTOMER_RELATIONSHIPS)),
          EnumSet.of(Activity.CUSTOMER_SUPPORT, Activity.CUSTOMER_RELATIONSHIP, Activity.ADVISORY),
          Cues.of("support, service, help, call cent, repair, complaint, answer, customer"),
          "Help is promised to customers, but nobody seems to give it.",
          "Who answers when something goes wrong, and how fast?");

  static final List<Need> ALL =
      List.of(
          BILLING,
          ONLINE_CHANNEL,
          TWO_SIDES,
          PHYSICAL_PRODUCT,
          DELIVERY,
          OWN_STORES,
          ADVERTISING,
          LENDING,
          SUPPORT);

  private Needs() {}

  private static Need.Sign sign(String cues, Block first, Block... others) {
    Set<Block> blocks = EnumSet.of(first, others);
    return new Need.Sign(blocks, Cues.of(cues));
  }
}
