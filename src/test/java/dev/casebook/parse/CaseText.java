package dev.casebook.parse;

import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;

/// A case file that is in order, for tests that break one thing in it.
final class CaseText {

  static final String FRONT =
      """
      slug: tool-shed
      company: Tool Shed
      aliases: [Tool Shed Ltd]
      title: The drill from the neighbour
      shelf: cases
      industry: Capital Goods
      customers: [b2b, b2c]
      country: NO
      founded: 1941
      status: operating
      scale:
        - {what: net sales, value: NOK 2 million, year: 2023, source: report-2023}
      as_of: 2024-03-15
      patterns:
        - {id: rent-instead-of-buy, why: "Neighbours pay by the day instead of buying a drill."}
      canvas:
        key_partners:
          - Hardware shops that lend shelves
          - {text: Retired joiners mend the drills, by: partner}
        key_activities: [Collecting and mending drills, Checking drills on return]
        key_resources: [Four hundred drills, The shed by the church]
        value_propositions: [A drill within walking distance, No drill to store]
        customer_relationships: [A chat over the counter, Text messages at due dates]
        channels: [The shed itself, Two shop shelves]
        customer_segments: [Tenants without a cellar, Small joiners]
        cost_structure: [Rent of the shed, Spare parts]
        revenue_streams: [Daily fees, Late fees]
      sources:
        - {key: report-2023, title: "Annual report", publisher: Tool Shed, url: "https://example.org/r", published: 2024-03, read: 2026-11-25}
        - {key: study, title: "A study of sheds", publisher: A University, url: "https://example.edu/s", published: 2020, read: 2026-11-25}
        - {key: paper, title: "Drills go round", publisher: The Paper, url: "https://example.com/p", read: 2026-11-25}
      sourcing: full
      """;

  static final String BODY =
      """
      ## In one paragraph
      Nobody wants a drill, they want a hole. %s

      ## How it makes money
      Sales were NOK 2 million in 2023 [report-2023].

      ## Key activities
      **Mending what comes back.** Every drill is opened [study] and oiled.

      ## What it leaves to partners
      Retired joiners mend the *big* ones.

      ## What makes it hard to copy
      The shed stands [where](https://example.org/map) people pass.

      ## How the model changed
      It began in 1941 [paper]. The paper called it odd [paper] [study].

      ## Questions for class
      1. Who would pay for a hole? *Look at: key activities.*
      2. Who mends? *Look at: what it leaves to partners.*
      """
          .formatted("The shed lends one to people round the corner. ".repeat(60));

  private CaseText() {}

  static String file() {
    return file(FRONT, BODY);
  }

  static String file(String front, String body) {
    return "---\n" + front + "---\n\n" + body;
  }

  static SourceDocument document(String text) {
    return document("cases/tool-shed.md", text);
  }

  static SourceDocument document(String address, String text) {
    return new SourceDocument(address, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The line, counted from 1, on which `words` first stand.
  static int lineOf(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return (int) text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
  }
}
