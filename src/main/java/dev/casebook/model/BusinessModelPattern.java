package dev.casebook.model;

/// The 55 known business model patterns under their usual names. Ids are fixed.
public enum BusinessModelPattern implements Named {
  ADD_ON("Add-on"),
  AFFILIATION("Affiliation"),
  AIKIDO("Aikido"),
  AUCTION("Auction"),
  BARTER("Barter"),
  CASH_MACHINE("Cash Machine"),
  CROSS_SELLING("Cross-selling"),
  CROWDFUNDING("Crowdfunding"),
  CROWDSOURCING("Crowdsourcing"),
  CUSTOMER_LOYALTY("Customer Loyalty"),
  DIGITIZATION("Digitization"),
  DIRECT_SELLING("Direct Selling"),
  E_COMMERCE("E-commerce"),
  EXPERIENCE_SELLING("Experience Selling"),
  FLAT_RATE("Flat Rate"),
  FRACTIONAL_OWNERSHIP("Fractional Ownership"),
  FRANCHISING("Franchising"),
  FREEMIUM("Freemium"),
  FROM_PUSH_TO_PULL("From Push-to-pull"),
  GUARANTEED_AVAILABILITY("Guaranteed Availability"),
  HIDDEN_REVENUE("Hidden Revenue"),
  INGREDIENT_BRANDING("Ingredient Branding"),
  INTEGRATOR("Integrator"),
  LAYER_PLAYER("Layer Player"),
  LEVERAGE_CUSTOMER_DATA("Leverage Customer Data"),
  LICENSE("License"),
  LOCK_IN("Lock-in"),
  LONG_TAIL("Long Tail"),
  MAKE_MORE_OF_IT("Make More of It"),
  MASS_CUSTOMIZATION("Mass Customization"),
  NO_FRILLS("No Frills"),
  OPEN_BUSINESS_MODEL("Open Business Model"),
  OPEN_SOURCE("Open Source"),
  ORCHESTRATOR("Orchestrator"),
  PAY_PER_USE("Pay Per Use"),
  PAY_WHAT_YOU_WANT("Pay What You Want"),
  PEER_TO_PEER("Peer-to-peer"),
  PERFORMANCE_BASED_CONTRACTING("Performance-based Contracting"),
  RAZOR_AND_BLADE("Razor and Blade"),
  RENT_INSTEAD_OF_BUY("Rent Instead of Buy"),
  REVENUE_SHARING("Revenue Sharing"),
  REVERSE_ENGINEERING("Reverse Engineering"),
  REVERSE_INNOVATION("Reverse Innovation"),
  ROBIN_HOOD("Robin Hood"),
  SELF_SERVICE("Self-service"),
  SHOP_IN_SHOP("Shop-in-shop"),
  SOLUTION_PROVIDER("Solution Provider"),
  SUBSCRIPTION("Subscription"),
  SUPERMARKET("Supermarket"),
  TARGET_THE_POOR("Target the Poor"),
  TRASH_TO_CASH("Trash-to-cash"),
  TWO_SIDED_MARKET("Two-sided Market"),
  ULTIMATE_LUXURY("Ultimate Luxury"),
  USER_DESIGNED("User Designed"),
  WHITE_LABEL("White Label");

  private final String title;

  BusinessModelPattern(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
