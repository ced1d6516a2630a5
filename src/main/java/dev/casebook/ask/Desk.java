package dev.casebook.ask;

import dev.casebook.match.MatchBase;
import dev.casebook.match.Matcher;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Canvas;
import dev.casebook.model.CaseId;
import dev.casebook.model.CodingRule;
import dev.casebook.model.Coverage;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Lesson;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Once;
import dev.casebook.model.PatternDefinition;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import dev.casebook.model.Tag;
import dev.casebook.model.TagQuality;
import dev.casebook.model.WordForms;
import dev.casebook.search.QueryLanguage;
import dev.casebook.search.SearchEngine;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Lessons;
import dev.casebook.tag.QualityFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where questions are put to the base. Safe for use by several threads, and beside a writer: each
/// answer rests on one generation, which it names.
public final class Desk {

  private static final int PAGE = 100;
  private static final int MOST_HITS = 10_000;

  private final CaseStore store;
  private final SearchEngine engine;
  private final CaseTagger tagger;
  private final Sha256 codebook;
  private final WordForms words;
  private final Matcher matcher;
  private final Once<TagQuality> quality = Once.of(QualityFile::load);
  private final Once<Lessons> lessons = Once.of(Lessons::load);
  private final Object preparing = new Object();
  private volatile Prepared prepared;

  /// What is computed once for a generation: all cases, and what matching needs of them.
  private record Prepared(long generation, List<StoredCase> cases, MatchBase base) {}

  /// A desk over an open base. It closes nothing: whoever opened store and engine closes them.
  public Desk(CaseStore store, SearchEngine engine, CaseTagger tagger, WordForms words) {
    this.store = store;
    this.engine = engine;
    this.tagger = tagger;
    this.codebook = tagger.hash();
    this.words = words;
    this.matcher = new Matcher(words);
    this.prepared = prepare(store.generation());
  }

  /// How good tags are, as last measured.
  public TagQuality quality() {
    return quality.get();
  }

  /// Which base answers now.
  public BaseVersion version() {
    return new BaseVersion(store.generation(), codebook, provisional());
  }

  /// Which base a result rests on; an index may be a moment behind the store.
  public BaseVersion version(SearchResult result) {
    return new BaseVersion(result.generation(), codebook, provisional());
  }

  private int provisional() {
    return store.countTaggedOtherwise(codebook);
  }

  /// The cases that answer a search. Throws [InvalidRequest] where the query or its limits are
  /// wrong.
  public SearchResult search(SearchRequest request) throws InvalidRequest {
    return engine.search(request);
  }

  /// What a user may be about to type, companies first; empty for a blank text.
  public List<Suggestion> suggest(String typed, int limit) {
    return engine.suggest(typed, limit);
  }

  /// One case, or empty where the base has none of that id.
  public Optional<StoredCase> find(CaseId id) {
    return store.find(id);
  }

  /// Every case, ordered by slug.
  public List<StoredCase> all() {
    return current().cases();
  }

  /// How the written cases are spread.
  public Coverage coverage() {
    return new CoverageCount(all()).coverage();
  }

  /// The activities found in a text, as [CaseTagger#tagText] finds them.
  public List<Tag> tag(String text) {
    return tagger.tagText(text);
  }

  /// A canvas against the base. Throws [InvalidRequest] for an empty canvas and for cases that the
  /// base lacks.
  public Match match(Canvas canvas, MatchOptions options) throws InvalidRequest {
    return matcher.match(current().base(), tagger.tag(canvas), options);
  }

  /// Every case that a query finds to the letter, best first, at most ten thousand. Throws
  /// [InvalidRequest] where the query is wrong.
  public List<StoredCase> everyHit(String query) throws InvalidRequest {
    List<StoredCase> found = new ArrayList<>();
    SearchRequest request = SearchRequest.of(query + " ", PAGE);
    SearchResult result = search(request);
    while (!result.hits().isEmpty() && result.bent().isEmpty()) {
      result.hits().forEach(hit -> find(hit.facts().id()).ifPresent(found::add));
      request = request.withPage(request.page() + 1);
      if ((long) request.page() * PAGE > MOST_HITS) {
        break;
      }
      result = search(request);
    }
    return found;
  }

  /// What an activity is, from the codebook.
  public String definition(Activity activity) {
    return tagger.codebook().definition(activity);
  }

  /// What a group of activities is, from the codebook.
  public String definition(ActivityGroup group) {
    return tagger.codebook().definition(group);
  }

  /// What a pattern is and which test decides it, from the codebook.
  public PatternDefinition definition(BusinessModelPattern pattern) {
    return tagger.codebook().patterns().definition(pattern);
  }

  /// How an activity is taught; examples whose case this base lacks are left out.
  public Lesson lesson(Activity activity) {
    return held(lessons.get().of(activity));
  }

  /// How a pattern is taught, likewise.
  public Lesson lesson(BusinessModelPattern pattern) {
    return held(lessons.get().of(pattern));
  }

  private Lesson held(Lesson lesson) {
    Set<CaseId> known = all().stream().map(StoredCase::id).collect(Collectors.toSet());
    return new Lesson(
        lesson.mistake(),
        lesson.examples().stream().filter(example -> known.contains(example.id())).toList());
  }

  /// The coding rules for hard cases, from the codebook.
  public List<String> codingRules() {
    return tagger.codebook().rules().stream().map(CodingRule::line).toList();
  }

  /// The fields of the query language, for the page that explains it.
  public List<QueryLanguage.FieldHelp> queryFields() {
    return QueryLanguage.fields();
  }

  /// The grammar of the query language, as its parser has it.
  public String queryGrammar() {
    return QueryLanguage.grammar();
  }

  private Prepared current() {
    long generation = store.generation();
    Prepared known = prepared;
    if (known.generation() == generation) {
      return known;
    }
    synchronized (preparing) {
      if (prepared.generation() != generation) {
        prepared = prepare(generation);
      }
      return prepared;
    }
  }

  private Prepared prepare(long generation) {
    List<StoredCase> cases = store.all();
    long after = store.generation();
    if (after != generation) {
      return prepare(after);
    }
    BaseVersion version = new BaseVersion(generation, codebook, provisional());
    return new Prepared(generation, cases, MatchBase.of(cases, version, words));
  }
}
