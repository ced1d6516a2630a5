package dev.casebook.model;

import java.util.Locale;

/// The nine blocks of the business model canvas, in the order in which a canvas is read out. Their
/// ids join words by underscores, as canvas files do.
public enum Block implements Named {
  KEY_PARTNERS("Key partners"),
  KEY_ACTIVITIES("Key activities"),
  KEY_RESOURCES("Key resources"),
  VALUE_PROPOSITIONS("Value propositions"),
  CUSTOMER_RELATIONSHIPS("Customer relationships"),
  CHANNELS("Channels"),
  CUSTOMER_SEGMENTS("Customer segments"),
  COST_STRUCTURE("Cost structure"),
  REVENUE_STREAMS("Revenue streams");

  private final String title;

  Block(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
