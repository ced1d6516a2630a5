package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.search.QueryNode.Text;
import dev.casebook.search.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// What to mark in the passages of a hit: the words of the query, as leniently as they were looked
/// for. Stop words are marked only where a query has nothing else.
final class Needles {

  private static final double PHRASE_WEIGHT = 2;

  private Needles() {}

  static List<Needle> of(ParsedQuery query, Leniency leniency) {
    List<Needle> needles = new ArrayList<>();
    for (Text text : StopWords.without(query.texts())) {
      switch (text.scope()) {
        case Scope.Anywhere() -> needles.add(needle(text, Optional.empty(), leniency));
        case Scope.InBlock(Block block) -> needles.add(needle(text, Optional.of(block), leniency));
        case Scope.Company() -> {}
      }
    }
    return needles;
  }

  private static Needle needle(Text text, Optional<Block> block, Leniency leniency) {
    List<Predicate<Token>> words = new ArrayList<>();
    List<Token> typed = text.words();
    for (int i = 0; i < typed.size(); i++) {
      boolean goesOn = i == typed.size() - 1 && goesOn(text);
      words.add(word(typed.get(i), goesOn, leniency != Leniency.STRICT && typed.size() == 1));
    }
    double weight = typed.size() == 1 ? 1 : PHRASE_WEIGHT;
    return new Needle(words, beginning(typed.getFirst(), leniency), block, weight);
  }

  private static boolean goesOn(Text text) {
    return switch (text.kind()) {
      case UNFINISHED, PREFIX -> true;
      case WORD, PHRASE -> false;
    };
  }

  private static Predicate<Token> word(Token typed, boolean goesOn, boolean forgiving) {
    Predicate<Token> same = found -> found.stem().equals(typed.stem());
    Predicate<Token> wider =
        goesOn ? same.or(found -> found.plain().startsWith(typed.plain())) : same;
    int edits = Spelling.edits(typed.plain());
    return forgiving && edits > 0 ? wider.or(nearly(typed.plain(), edits)) : wider;
  }

  private static Predicate<Token> nearly(String word, int edits) {
    ByteRunAutomaton near = FuzzyQuery.getFuzzyAutomaton(word, edits, 1, true).runAutomaton;
    return found -> {
      BytesRef bytes = new BytesRef(found.plain());
      return near.run(bytes.bytes, bytes.offset, bytes.length);
    };
  }

  /// What a word and its stem have in common, at most three letters; one letter where spelling is
  /// forgiven, which it is from the second on.
  private static String beginning(Token word, Leniency leniency) {
    int most = leniency == Leniency.STRICT ? 3 : 1;
    int same = 0;
    int end = Math.min(most, Math.min(word.plain().length(), word.stem().length()));
    while (same < end && word.plain().charAt(same) == word.stem().charAt(same)) {
      same++;
    }
    return word.plain().substring(0, same);
  }
}
