package dev.casebook.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Turns a page record into HTML with the template of the same name, `SearchPage` with
/// `SearchPage.jte`. Templates are compiled when the program is built.
final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String html(Page page) {
    return html(page.getClass().getSimpleName() + ".jte", page);
  }

  /// A piece of a page, by the name of its template.
  String html(String template, Object model) {
    StringOutput output = new StringOutput();
    engine.render(template, model, output);
    return output.toString();
  }
}
