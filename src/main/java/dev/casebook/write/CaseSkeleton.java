package dev.casebook.write;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.casebook.model.Block;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The file with which a new case begins: every field and every heading is there, with a comment
/// that says what belongs in it. As it stands it is not yet a case: `check` names what is still
/// missing.
public final class CaseSkeleton {

  private CaseSkeleton() {}

  /// The slug that a company's case would have: what its file is called, without the ending.
  public static String slug(String company) {
    return Slugs.of(Printable.line(company));
  }

  /// The skeleton of a case about a company. Its slug is made from the name; its dates are `today`.
  /// Throws [IllegalArgumentException] where the name is blank.
  public static String of(String company, LocalDate today) {
    String name = Printable.line(company);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a case needs the name of a company");
    }
    return FRONT
            .replace("{slug}", Slugs.of(name))
            .replace("{customers}", ids(CustomerKind.class))
            .replace("{statuses}", ids(CompanyStatus.class))
            .replace("{industries}", industries())
            .replace("{canvas}", canvas())
            .replace("{today}", today.toString())
            .replace("{company}", TextNode.valueOf(name).toString())
        + BODY;
  }

  private static <E extends Enum<E> & Named> String ids(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
  }

  private static String industries() {
    return Arrays.stream(Industry.values())
        .map(Industry::title)
        .collect(Collectors.joining("\n#   ", "#   ", ""));
  }

  private static String canvas() {
    return Arrays.stream(Block.values())
        .map(b -> "  " + b.id() + ": []  # " + hint(b))
        .collect(Collectors.joining("\n"));
  }

  private static String hint(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "who must play along, and with what";
      case KEY_ACTIVITIES ->
          "three to six: what the firm itself must do well, as \"Repairing tools\"";
      case KEY_RESOURCES -> "what it must have: people, rights, machines, data, money";
      case VALUE_PROPOSITIONS -> "which problem it solves, and why customers choose it";
      case CUSTOMER_RELATIONSHIPS -> "how it wins customers and keeps them";
      case CHANNELS -> "how customers hear of it, buy, and get what they bought";
      case CUSTOMER_SEGMENTS -> "whom it serves, and who among them pays";
      case COST_STRUCTURE -> "what costs most";
      case REVENUE_STREAMS -> "what is paid for, by whom and how";
    };
  }

  private static final String FRONT =
      """
      ---
      # What stands behind "#" is advice; delete it as you go. "scripts/casebook check" names what is missing.
      slug: {slug}  # permanent: it is the address of the case and the name of this file
      company: {company}
      aliases: []  # other and former names
      title: ""  # a short telling title for this business model, not the company's name
      shelf: cases
      industry:  # the GICS 2023 industry group by its name, one of:
      {industries}
      customers: []  # one or more of: {customers}
      country:  # ISO 3166 alpha-2 code of the headquarters, such as CH
      founded:  # year
      status: operating  # one of: {statuses}
      scale: []
      #  - {what: net sales, value: "CHF 1 billion", year: 2024, source: report-2024}
      as_of: {today}  # the date of the newest source that the case rests on
      patterns: []  # one to six, ids as in the list of patterns
      #  - {id: subscription, why: "One sentence that is true of this company only."}
      # Two to six items in each block, three to twelve words each, in the company's own terms, no figures.
      # A partner's activity is written {text: "Contract makers assemble the frames", by: partner}.
      canvas:
      {canvas}
      # At least three that you have read, of at least two publishers. Each key is cited in the text, as in [report-2024].
      sources:
        - {key: source-1, title: "", publisher: "", url: "", published: "", read: {today}}
        - {key: source-2, title: "", publisher: "", url: "", published: "", read: {today}}
        - {key: source-3, title: "", publisher: "", url: "", published: "", read: {today}}
      sourcing: thin  # full with three sources or more
      ---

      """;

  private static final String BODY =
      """
      ## In one paragraph

      <!-- What the company does for whom, and what makes its model worth a case. -->

      ## How it makes money

      <!-- Who pays for what, and how. No figure without a year and a source key: [source-1]. -->

      ## Key activities

      <!-- Three to five paragraphs, each opening with a bold name: **Keeping the fleet running.** What is done, and why it is vital: which value proposition, channel, relationship or revenue rests on it. -->

      ## What it leaves to partners

      <!-- What and why, in sentences in which the partner acts. -->

      ## What makes it hard to copy

      <!-- What a rival with money would still lack. -->

      ## How the model changed

      <!-- The turns it took, with years and source keys. -->

      ## Questions for class

      <!-- Two or three, each with a pointer to where the answer lies:
      1. Why does it keep repairs in its own hands? *Look at: what it leaves to partners.*
      -->
      """;
}
