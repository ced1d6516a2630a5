package dev.casebook.ask;

import dev.casebook.model.CaseId;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Makes coding sets: chooses the cases, once, and freezes their texts.
public final class CodingSetMaker {

  /// The most units that a set may have.
  public static final int MOST_UNITS = 5_000;

  private static final int LONGEST_NAME = 60;

  private final Desk desk;
  private final CodingDesk codings;

  /// A maker that looks for cases at one desk and hands sets to the other.
  public CodingSetMaker(Desk desk, CodingDesk codings) {
    this.desk = desk;
    this.codings = codings;
  }

  private record Choice(String how, List<StoredCase> cases) {}

  /// Makes a set and keeps it. Cases are those named, in that order, or those that the query finds
  /// to the letter, or a sample of these, or of all but imported ones, ordered by slug. The same
  /// seed draws the same cases from the same base.
  ///
  /// @throws InvalidRequest naming the field, where the title cannot be used, no cases are chosen
  ///   or both ways at once, a case is not there, a number is none, or the chosen cases have no
  ///   text to code or more than [#MOST_UNITS]
  /// @throws IllegalStateException where the base was opened for reading
  public CodedSet make(CodingSetRequest request) throws InvalidRequest {
    String title = CodingFields.text("title", "the title", request.title(), CodingSet.TITLE);
    Choice choice = choose(request);
    List<CodingUnit> units = CodingUnits.of(choice.cases());
    if (units.isEmpty()) {
      throw new InvalidRequest(
          "cases",
          choice.cases().isEmpty()
              ? "no case is chosen."
              : "the chosen cases have no text to code.",
          "Choose others; casebook search lists them.");
    }
    if (units.size() > MOST_UNITS) {
      throw new InvalidRequest(
          "cases",
          "the %d chosen cases have %d texts; a set has at most %d."
              .formatted(choice.cases().size(), units.size(), MOST_UNITS),
          "Draw a sample of them.");
    }
    return codings.add(
        taken ->
            new CodingSet(
                free(title, taken),
                title,
                choice.how(),
                codings.now(),
                desk.version(),
                codings.definitions().hash(),
                units.size(),
                null),
        units);
  }

  private Choice choose(CodingSetRequest request) throws InvalidRequest {
    boolean named = !request.cases().isBlank();
    boolean drawn = !request.sample().isBlank();
    boolean sought = !request.query().isBlank();
    if (named == (drawn || sought)) {
      throw new InvalidRequest(
          "cases",
          named ? "cases are named and sought at once." : "no case is chosen.",
          "Name cases by their slugs, or give a query, or the size of a sample, or these two.");
    }
    return named ? named(request.cases()) : sought(request, drawn);
  }

  private Choice named(String slugs) throws InvalidRequest {
    Map<String, StoredCase> cases = new LinkedHashMap<>();
    for (String slug : slugs.split("[\\s,;]+", -1)) {
      if (!slug.isEmpty() && !cases.containsKey(slug)) {
        cases.put(slug, wanted(slug));
      }
    }
    return new Choice(
        cases.size() == 1 ? "1 case by name" : cases.size() + " cases by name",
        List.copyOf(cases.values()));
  }

  private StoredCase wanted(String slug) throws InvalidRequest {
    Optional<StoredCase> found =
        CaseId.isValid(slug) ? desk.find(new CaseId(slug)) : Optional.empty();
    return found.orElseThrow(() ->
        new InvalidRequest(
            "cases",
            "the base has no case \"" + CodingFields.shown(slug) + "\".",
            "casebook search prints slugs."));
  }

  private Choice sought(CodingSetRequest request, boolean drawn) throws InvalidRequest {
    String query = CodingFields.folded(request.query());
    List<StoredCase> found = new ArrayList<>(desk.everyHit(query));
    found.sort(Comparator.comparing(StoredCase::id));
    String all = query.isEmpty() ? "all cases" : "the query " + query;
    if (!drawn) {
      return new Choice(all, found);
    }
    int size = (int) number("sample", request.sample(), 1, 10_000);
    long seed =
        request.seed().isBlank()
            ? 1
            : number("seed", request.seed(), Long.MIN_VALUE, Long.MAX_VALUE);
    if (size > found.size()) {
      throw new InvalidRequest(
          "sample",
          "there are %d cases, too few to draw %d.".formatted(found.size(), size),
          "Draw fewer, or seek more widely.");
    }
    Collections.shuffle(found, new Random(seed));
    List<StoredCase> sample = new ArrayList<>(found.subList(0, size));
    sample.sort(Comparator.comparing(StoredCase::id));
    return new Choice("a sample of %d from %s, seed %d".formatted(size, all, seed), sample);
  }

  private static long number(String field, String typed, long least, long most)
      throws InvalidRequest {
    try {
      long number = Long.parseLong(typed.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noNumber(field, typed);
    }
    throw noNumber(field, typed);
  }

  private static InvalidRequest noNumber(String field, String typed) {
    return new InvalidRequest(
        field,
        "\"" + CodingFields.shown(typed) + "\" will not do.",
        "Give a whole number" + (field.equals("sample") ? " from 1 to 10000." : "."));
  }

  /// The title in ASCII, with a number behind it where that name is taken.
  private static CodingSetId free(String title, java.util.Set<CodingSetId> taken) {
    String ascii =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
    String name = cut.isEmpty() ? "set" : cut;
    CodingSetId id = new CodingSetId(name);
    for (int n = 2; taken.contains(id); n++) {
      id = new CodingSetId(name + "-" + n);
    }
    return id;
  }
}
