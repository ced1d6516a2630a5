package dev.casebook.search;

import dev.casebook.model.Correction.Kind;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.Shelf;
import dev.casebook.search.Corrections.Idea;
import dev.casebook.search.QueryNode.Text;
import java.util.ArrayList;
import java.util.List;

/// Leaves out of a request one thing at a time.
final class LooserIdeas {

  /// More would cost more than they help.
  private static final int MOST_TRIED = 8;

  private LooserIdeas() {}

  /// Without each word in turn, where there are several.
  static List<Idea> withoutWords(PlannedSearch planned) {
    List<Text> texts = StopWords.without(planned.query().texts());
    if (texts.size() < 2) {
      return List.of();
    }
    QueryText query = new QueryText(planned.query().text());
    return texts.stream()
        .limit(MOST_TRIED)
        .map(text ->
            new Idea(
                Kind.DROPPED_WORD,
                "Without " + quoted(query.piece(text.span())) + ".",
                planned.request().withQuery(query.without(List.of(text.span())))))
        .toList();
  }

  private static String quoted(String piece) {
    return piece.startsWith("\"") ? piece : "\"" + piece + "\"";
  }

  /// Without each filter in turn, typed or chosen; and, where imported cases were left out unasked,
  /// among them.
  static List<Idea> withoutFilters(PlannedSearch planned) {
    List<Idea> ideas = new ArrayList<>();
    SearchRequest request = planned.request();
    QueryText query = new QueryText(planned.query().text());
    planned.query().root().stream()
        .flatMap(QueryNode::leaves)
        .filter(leaf -> !(leaf instanceof Text))
        .limit(MOST_TRIED)
        .forEach(leaf ->
            ideas.add(
                looser(
                    "Without " + query.piece(leaf.span()) + ".",
                    request.withQuery(query.without(List.of(leaf.span()))))));
    request.choices().stream()
        .limit(MOST_TRIED)
        .forEach(choice -> ideas.add(looser(explanation(choice), without(request, choice))));
    if (planned.filters().leavesOutImported()) {
      ideas.add(
          looser("Among the imported cases, which are left out by default.", imported(request)));
    }
    return ideas;
  }

  /// For where leaving out one thing does not help: the filters without any words, the words
  /// without any filters, every case.
  static List<Idea> lastResorts(PlannedSearch planned) {
    SearchRequest request = planned.request();
    String filters = without(planned, true);
    String words = without(planned, false);
    SearchRequest bare = request.withChoices(List.of());
    List<Idea> ideas = new ArrayList<>();
    if (!filters.isEmpty() || !request.choices().isEmpty()) {
      ideas.add(
          new Idea(
              Kind.DROPPED_WORD,
              "With the filters, without any word.",
              request.withQuery(filters)));
    }
    ideas.add(looser("Without any filter.", bare.withQuery(words)));
    ideas.add(new Idea(Kind.DROPPED_WORD, "See every case.", bare.withQuery("")));
    return ideas.stream().filter(idea -> !idea.instead().equals(request)).toList();
  }

  private static String without(PlannedSearch planned, boolean words) {
    return new QueryText(planned.query().text())
        .without(
            planned.query().root().stream()
                .flatMap(QueryNode::leaves)
                .filter(leaf -> words == (leaf instanceof Text))
                .map(QueryNode::span)
                .toList());
  }

  private static Idea looser(String explanation, SearchRequest instead) {
    return new Idea(Kind.LOOSER_FILTER, explanation, instead);
  }

  private static String explanation(FacetChoice choice) {
    Facet facet = choice.facet();
    String label = FacetValues.label(facet, choice.value());
    return "Without the filter " + facet.title() + ": " + label + ".";
  }

  private static SearchRequest without(SearchRequest request, FacetChoice choice) {
    return request.withChoices(
        request.choices().stream().filter(other -> !other.equals(choice)).toList());
  }

  private static SearchRequest imported(SearchRequest request) {
    List<FacetChoice> choices = new ArrayList<>(request.choices());
    choices.add(new FacetChoice(Facet.SHELF, Shelf.IMPORTED.id(), FacetChoice.Mode.ANY));
    return request.withChoices(choices);
  }
}
