package dev.casebook.model;

/// What a company must do well: the 42 key activities, each in one [ActivityGroup]. Ids are fixed,
/// since tags, addresses, exports and evaluation sets use them; definitions come from the codebook
/// and may be improved there.
public enum Activity implements Named {
  PRODUCT_DESIGN("Product selection and design", ActivityGroup.PRODUCTION),
  RESEARCH_DEVELOPMENT("Research and engineering", ActivityGroup.PRODUCTION),
  PROCESS_TECHNOLOGY("Production process and technology", ActivityGroup.PRODUCTION),
  CAPACITY_PLANNING("Capacity and site development", ActivityGroup.PRODUCTION),
  PRODUCTION_PLANNING("Planning and forecasting", ActivityGroup.PRODUCTION),
  MANUFACTURING("Making and production control", ActivityGroup.PRODUCTION),
  QUALITY_COST_CONTROL("Quality and cost control", ActivityGroup.PRODUCTION),
  INVENTORY_CONTROL("Inventory control", ActivityGroup.PRODUCTION),
  MAINTENANCE("Maintenance and replacement", ActivityGroup.PRODUCTION),
  SUPPLY_CHAIN("Sourcing and supply chain", ActivityGroup.PRODUCTION),
  LOGISTICS("Logistics and fulfilment", ActivityGroup.PRODUCTION),
  SERVICE_OPERATIONS("Standard services and rental", ActivityGroup.PRODUCTION),
  CONTENT_PRODUCTION("Content production", ActivityGroup.PRODUCTION),
  NEEDS_ANALYSIS("Needs analysis and diagnosis", ActivityGroup.PROBLEM_SOLVING),
  ADVISORY("Advice and consulting", ActivityGroup.PROBLEM_SOLVING),
  SOLUTION_DESIGN("Bespoke solutions and projects", ActivityGroup.PROBLEM_SOLVING),
  CARE_TREATMENT("Care and treatment", ActivityGroup.PROBLEM_SOLVING),
  TEACHING_TRAINING("Teaching and training", ActivityGroup.PROBLEM_SOLVING),
  RISK_ASSESSMENT("Risk and credit assessment", ActivityGroup.PROBLEM_SOLVING),
  RESEARCH_ANALYSIS("Research and analysis for clients", ActivityGroup.PROBLEM_SOLVING),
  KNOWLEDGE_MANAGEMENT("Knowledge management", ActivityGroup.PROBLEM_SOLVING),
  TALENT_DEVELOPMENT("Recruiting and developing experts", ActivityGroup.PROBLEM_SOLVING),
  CUSTOMER_SUPPORT("Service and support", ActivityGroup.PROBLEM_SOLVING),
  SOFTWARE_DEVELOPMENT("Software development", ActivityGroup.PLATFORM_NETWORK),
  PLATFORM_OPERATIONS("Platform and infrastructure operation", ActivityGroup.PLATFORM_NETWORK),
  INTERFACE_DESIGN("Interface and experience design", ActivityGroup.PLATFORM_NETWORK),
  CYBERSECURITY("Security and privacy", ActivityGroup.PLATFORM_NETWORK),
  TRUST_SAFETY("Trust and safety", ActivityGroup.PLATFORM_NETWORK),
  MATCHMAKING("Matchmaking", ActivityGroup.PLATFORM_NETWORK),
  PAYMENTS_BILLING("Payments and billing", ActivityGroup.PLATFORM_NETWORK),
  NETWORK_GROWTH("Growing the network", ActivityGroup.PLATFORM_NETWORK),
  ECOSYSTEM_MANAGEMENT("Ecosystem and partner management", ActivityGroup.PLATFORM_NETWORK),
  CONTENT_CURATION("Content licensing and curation", ActivityGroup.PLATFORM_NETWORK),
  DATA_ANALYTICS("Data and personalisation", ActivityGroup.PLATFORM_NETWORK),
  MARKETING_STRATEGY("Marketing strategy", ActivityGroup.MARKETING_SALES),
  MARKET_RESEARCH("Market research and trend spotting", ActivityGroup.MARKETING_SALES),
  BRAND_COMMUNICATIONS("Brand and communications", ActivityGroup.MARKETING_SALES),
  SALES("Sales and business development", ActivityGroup.MARKETING_SALES),
  ONLINE_MARKETING_ECOMMERCE("Online marketing and own e-commerce", ActivityGroup.MARKETING_SALES),
  STORE_OPERATIONS("Running outlets", ActivityGroup.MARKETING_SALES),
  EVENTS("Events", ActivityGroup.MARKETING_SALES),
  CUSTOMER_RELATIONSHIP("Customer relationships and loyalty", ActivityGroup.MARKETING_SALES);

  private final String title;
  private final ActivityGroup group;

  Activity(String title, ActivityGroup group) {
    this.title = title;
    this.group = group;
  }

  @Override
  public String title() {
    return title;
  }

  /// The group that the activity counts towards.
  public ActivityGroup group() {
    return group;
  }
}
