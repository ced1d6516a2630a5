package dev.casebook.web;

/// Ventures to start from, rough as people write them, each as the address of its canvas.
public final class Sketches {

  /// A marketplace on which people rent out their boats.
  public static final String BOATS =
      new Address("/match")
          .with("title", "Boat sharing")
          .with("key_partners", "insurers\nharbours")
          .with(
              "key_activities",
              "winning boat owners\nchecking boats and skippers\nrunning the booking app\nsettling damage disputes")
          .with("key_resources", "listings of boats\nreviews")
          .with(
              "value_propositions",
              "a boat for the day without owning one\nincome from a boat that lies idle")
          .with("customer_relationships", "ratings on both sides\nhelp line on the water")
          .with("channels", "app\nsearch engines")
          .with("customer_segments", "boat owners\nholiday makers at the sea")
          .with("cost_structure", "software developers\ninsurance premiums\nadvertising")
          .with("revenue_streams", "commission on each rental")
          .toString();

  /// A coffee roastery that sells by subscription.
  public static final String ROASTERY =
      new Address("/match")
          .with("title", "Coffee roastery")
          .with("key_partners", "coffee farmers\nparcel service")
          .with(
              "key_activities",
              "buying green coffee\nroasting\nrunning the web shop\nposting about coffee")
          .with("value_propositions", "fresh coffee every month")
          .with("channels", "web shop\ntwo cafes")
          .with("customer_segments", "people who make coffee at home\noffices")
          .with("revenue_streams", "monthly subscription\nsales in the cafes")
          .toString();

  /// A clinic for people who sleep badly.
  public static final String CLINIC =
      new Address("/match")
          .with("title", "Sleep clinic")
          .with(
              "key_activities",
              "diagnosing sleep disorders\ntreating patients overnight\ntraining doctors")
          .with("key_resources", "sleep laboratory\nspecialist doctors")
          .with("value_propositions", "one team finds out why you sleep badly")
          .with("customer_segments", "patients sent by their doctor")
          .with("revenue_streams", "fees paid by health insurers")
          .toString();

  private Sketches() {}
}
