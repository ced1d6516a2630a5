package dev.casebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A case file that keeps every rule that ingest insists on, for tests to write and then to spoil.
public final class SampleCase {

  /// Writes %s for the slug, the company and the words.
  @SuppressWarnings("InlineFormatString") // it is a whole file
  private static final String FILE =
      """
      ---
      slug: %1$s
      company: %2$s
      aliases: []
      title: How %2$s earns its bread
      shelf: illustrations
      industry: Capital Goods
      customers: [b2b]
      country: CH
      founded: 1990
      status: operating
      scale: []
      as_of: 2026-01-31
      patterns:
        - {id: solution-provider, why: "It sells running pumps, with service."}
      canvas:
        key_partners: [Steel mills, Haulage firms]
        key_activities: [Making pumps in its own works, Repairing pumps at the customer's]
        key_resources: [A foundry, Patents on valves]
        value_propositions: [Pumps that run for decades, Spare parts within a day]
        customer_relationships: [Service contracts, A visit every year]
        channels: [Its own sales people, Trade fairs]
        customer_segments: [Water works, Chemical plants]
        cost_structure: [Wages, Steel]
        revenue_streams: [Sale of pumps, Service fees]
      sources: []
      sourcing: thin
      ---

      ## In one paragraph

      %3$s

      ## How it makes money

      Plants buy a pump once and service for as long as it runs.

      ## Key activities

      **Making pumps.** The firm casts, machines and assembles its pumps in its own works.

      ## What it leaves to partners

      Haulage firms deliver the pumps.

      ## What makes it hard to copy

      Its engineers know every plant they ever served.

      ## How the model changed

      Service came late and now pays for the rest.

      ## Questions for class

      1. Would it live without service? *Look at: how it makes money.*
      """;

  private SampleCase() {}

  /// The text of a case with this slug; `words` make its first paragraph.
  public static String text(String slug, String company, String words) {
    return FILE.formatted(slug, company, words);
  }

  /// Writes a case into a folder and returns its file.
  public static Path write(Path folder, String slug, String words) throws IOException {
    Path file = folder.resolve(slug + ".md");
    Files.createDirectories(folder);
    Files.writeString(file, text(slug, "The " + slug + " works", words));
    return file;
  }
}
