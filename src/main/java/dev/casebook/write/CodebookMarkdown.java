package dev.casebook.write;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.ActivityGuide;
import dev.casebook.model.Definitions;
import java.util.List;
import java.util.Locale;

/// The codebook as a document for coders and readers.
public final class CodebookMarkdown {

  private final StringBuilder out = new StringBuilder();

  private CodebookMarkdown() {}

  /// The whole document.
  public static String of(Definitions definitions) {
    CodebookMarkdown book = new CodebookMarkdown();
    book.out.append("# Codebook: how texts are tagged by key activity\n\n");
    book.paragraph(
        "For coders, and for readers who want to know why a sentence carries a tag. The unit is a sentence, or a short phrase as people write on a canvas. This page is made from the resources that the program reads; the examples are written for it and are about no real company.");
    book.out.append("## Rules for hard cases\n\n");
    definitions.rules().forEach(rule -> book.paragraph("**" + rule.title() + ".** " + rule.text()));
    for (ActivityGroup group : ActivityGroup.values()) {
      book.out.append("## ").append(group.title()).append("\n\n");
      book.paragraph(definitions.of(group));
      for (Activity activity : Activity.values()) {
        if (activity.group() == group) {
          book.entry(activity, definitions);
        }
      }
    }
    return book.out.toString();
  }

  private void entry(Activity activity, Definitions definitions) {
    ActivityGuide guide = definitions.guide(activity);
    out.append("### ").append(activity.title()).append(" `").append(activity.id()).append("`\n\n");
    paragraph(definitions.of(activity));
    list("Counts", guide.counts());
    list("Does not", guide.not());
    list("Examples", guide.examples());
    paragraph("Near miss: " + guide.nearMiss() + " *" + guide.why() + "*");
  }

  private void list(String title, List<String> lines) {
    out.append(title).append(":\n\n");
    lines.forEach(line -> out.append("- ").append(capital(line)).append('\n'));
    out.append('\n');
  }

  private static String capital(String line) {
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  private void paragraph(String text) {
    out.append(text.strip()).append("\n\n");
  }
}
