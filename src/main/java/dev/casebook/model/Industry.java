package dev.casebook.model;

import java.util.Arrays;
import java.util.Optional;

/// The 25 industry groups of GICS as of 2023, and non-profit, which GICS does not know.
public enum Industry implements Named {
  ENERGY("Energy"),
  MATERIALS("Materials"),
  CAPITAL_GOODS("Capital Goods"),
  COMMERCIAL_PROFESSIONAL_SERVICES("Commercial & Professional Services"),
  TRANSPORTATION("Transportation"),
  AUTOMOBILES_COMPONENTS("Automobiles & Components"),
  CONSUMER_DURABLES_APPAREL("Consumer Durables & Apparel"),
  CONSUMER_SERVICES("Consumer Services"),
  CONSUMER_DISCRETIONARY_DISTRIBUTION_RETAIL("Consumer Discretionary Distribution & Retail"),
  CONSUMER_STAPLES_DISTRIBUTION_RETAIL("Consumer Staples Distribution & Retail"),
  FOOD_BEVERAGE_TOBACCO("Food, Beverage & Tobacco"),
  HOUSEHOLD_PERSONAL_PRODUCTS("Household & Personal Products"),
  HEALTH_CARE_EQUIPMENT_SERVICES("Health Care Equipment & Services"),
  PHARMACEUTICALS_BIOTECHNOLOGY_LIFE_SCIENCES("Pharmaceuticals, Biotechnology & Life Sciences"),
  BANKS("Banks"),
  FINANCIAL_SERVICES("Financial Services"),
  INSURANCE("Insurance"),
  SOFTWARE_SERVICES("Software & Services"),
  TECHNOLOGY_HARDWARE_EQUIPMENT("Technology Hardware & Equipment"),
  SEMICONDUCTORS_SEMICONDUCTOR_EQUIPMENT("Semiconductors & Semiconductor Equipment"),
  TELECOMMUNICATION_SERVICES("Telecommunication Services"),
  MEDIA_ENTERTAINMENT("Media & Entertainment"),
  UTILITIES("Utilities"),
  EQUITY_REAL_ESTATE_INVESTMENT_TRUSTS("Equity Real Estate Investment Trusts (REITs)"),
  REAL_ESTATE_MANAGEMENT_DEVELOPMENT("Real Estate Management & Development"),
  NON_PROFIT("Non-profit");

  private final String title;

  Industry(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  /// Reads an industry as people write it: its id or its GICS name, whatever the case and the
  /// spaces around it; empty where neither fits.
  public static Optional<Industry> of(String written) {
    String wanted = written.strip();
    return Arrays.stream(values())
        .filter(i -> i.id().equalsIgnoreCase(wanted) || i.title.equalsIgnoreCase(wanted))
        .findFirst();
  }
}
