package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import dev.casebook.search.QueryNode.And;
import dev.casebook.search.QueryNode.Not;
import dev.casebook.search.QueryNode.Or;
import dev.casebook.search.QueryNode.Phrase;
import dev.casebook.search.QueryNode.Prefix;
import dev.casebook.search.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a query by descent:
///
///     query    = [ either ] ;
///     either   = all { "OR" all } ;
///     all      = one { [ "AND" ] one } ;
///     one      = ( "-" | "NOT" ) one | "(" either ")" | field | phrase | word [ "*" ] ;
///     field    = name ":" ( phrase | word | "(" either ")" ) ;
///     phrase   = '"' any characters but '"' '"' ;
///     word     = characters other than spaces, brackets and quotes ;
///
/// A word before a colon that names no field is refused, with the nearest name; addresses such as `http://...` are words. A
/// minus counts only right before its word. A word is unfinished, and may go on, where nothing at all follows it, not even a space.
final class QueryParser {

  private static final int DEEPEST = 12;
  private static final int SHORTEST_PREFIX = 3;
  private static final int MOST_PREFIXES = 4;

  private final QueryScanner scanner;
  private int depth;
  private int terms;
  private int prefixes;

  QueryParser(QueryScanner scanner) {
    this.scanner = scanner;
  }

  QueryNode parse() throws InvalidRequest {
    if (scanner.atEnd()) {
      return new QueryNode.All();
    }
    QueryNode query = either();
    if (!scanner.atEnd()) {
      throw scanner.error(
          "a bracket is closed that was never opened", scanner.position(), "Take it away.");
    }
    return query;
  }

  private QueryNode either() throws InvalidRequest {
    if (++depth > DEEPEST) {
      throw scanner.error(
          "brackets are nested too deep", scanner.position(), "Use fewer brackets.");
    }
    List<QueryNode> parts = new ArrayList<>();
    parts.add(all());
    while (scanner.takeKeyword("OR")) {
      parts.add(all());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Or(parts);
  }

  private QueryNode all() throws InvalidRequest {
    List<QueryNode> parts = new ArrayList<>();
    parts.add(one());
    while (!scanner.atEnd() && scanner.peek() != ')' && !orNext()) {
      scanner.takeKeyword("AND");
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new And(parts);
  }

  private boolean orNext() {
    int here = scanner.position();
    boolean found = scanner.takeKeyword("OR");
    scanner.backTo(here);
    return found;
  }

  private QueryNode one() throws InvalidRequest {
    if (scanner.atEnd() || orNext()) {
      throw scanner.error(
          "a word is missing",
          scanner.position(),
          "Write a word here, or take away the OR, AND, NOT or minus before it.");
    }
    if (scanner.takeKeyword("NOT")) {
      return not();
    }
    return switch (scanner.peek()) {
      case '-' -> {
        scanner.take();
        yield scanner.spaceHere() ? one() : not();
      }
      case '(' -> bracket();
      case ')' ->
          throw scanner.error(
              "a word is missing before a closing bracket",
              scanner.position(),
              "Write a word, or take the bracket away.");
      case '"' -> counted(new Phrase(scanner.takePhrase()));
      default -> wordOrField();
    };
  }

  private QueryNode not() throws InvalidRequest {
    if (++depth > DEEPEST) {
      throw scanner.error("too many minus signs", scanner.position(), "One is enough.");
    }
    QueryNode part = finished(one());
    depth--;
    return part instanceof QueryNode.All ? part : new Not(part);
  }

  /// A word that is unwanted is not completed: nobody means more than they typed by it.
  private static QueryNode finished(QueryNode node) {
    return node instanceof Word word ? new Word(word.text(), false) : node;
  }

  private QueryNode bracket() throws InvalidRequest {
    int opened = scanner.position();
    scanner.take();
    QueryNode inside = either();
    if (scanner.peek() != ')') {
      throw scanner.error(
          "a bracket is opened and never closed", opened, "Close it, or take it away.");
    }
    scanner.take();
    return inside;
  }

  private QueryNode wordOrField() throws InvalidRequest {
    int from = scanner.position();
    String name = scanner.takeWord(true);
    if (scanner.peekHere() == ':' && name.matches("[A-Za-z_]+")) {
      scanner.take();
      if (scanner.peekHere() != '/') {
        return field(name, from);
      }
    }
    scanner.backTo(from);
    return word(scanner.takeWord(false), from);
  }

  private QueryNode word(String word, int from) throws InvalidRequest {
    if (!word.endsWith("*")) {
      return says(word) ? counted(new Word(word, scanner.nothingFollows())) : new QueryNode.All();
    }
    String beginning = word.replaceAll("\\*+$", "");
    if (beginning.length() < SHORTEST_PREFIX || beginning.indexOf('*') >= 0) {
      throw scanner.error(
          "a star needs three letters before it, and stands at the end",
          from,
          "Write at least three letters, then one star.");
    }
    if (++prefixes > MOST_PREFIXES) {
      throw scanner.error("there are more than " + MOST_PREFIXES + " stars", from, "Use fewer.");
    }
    return counted(new Prefix(beginning));
  }

  /// Whether there is a letter or figure in it; punctuation alone asks for nothing.
  private static boolean says(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private QueryNode field(String written, int from) throws InvalidRequest {
    String name = written.toLowerCase(Locale.ROOT);
    if (scanner.atEnd() || " )".indexOf(scanner.peekHere()) >= 0) {
      throw scanner.error(
          "the field " + name + ": has no value", from, "Write one right after the colon.");
    }
    Optional<Block> block = Named.byId(Block.class, name);
    if (block.isPresent()) {
      return new QueryNode.InBlock(block.get(), words());
    }
    if (name.equals("company")) {
      return new QueryNode.Company(words());
    }
    String value = scanner.peekHere() == '"' ? scanner.takePhrase() : scanner.takeWord(false);
    return counted(new QueryValues(scanner, from).read(name, value));
  }

  private QueryNode words() throws InvalidRequest {
    QueryNode words =
        switch (scanner.peekHere()) {
          case '(' -> bracket();
          case '"' -> counted(new Phrase(scanner.takePhrase()));
          default -> word(scanner.takeWord(false), scanner.position());
        };
    if (!onlyWords(words)) {
      throw scanner.error(
          "only words can stand inside a block",
          scanner.position(),
          "Put fields outside the brackets.");
    }
    return words;
  }

  private static boolean onlyWords(QueryNode node) {
    return switch (node) {
      case Word w -> true;
      case Phrase p -> true;
      case Prefix p -> true;
      case And and -> and.parts().stream().allMatch(QueryParser::onlyWords);
      case Or or -> or.parts().stream().allMatch(QueryParser::onlyWords);
      case Not not -> onlyWords(not.part());
      case QueryNode.All a -> false;
      case QueryNode.Value v -> false;
      case QueryNode.Partner p -> false;
      case QueryNode.InBlock b -> false;
      case QueryNode.Company c -> false;
      case QueryNode.Founded f -> false;
    };
  }

  private QueryNode counted(QueryNode node) throws InvalidRequest {
    if (++terms > QueryLanguage.MOST_TERMS) {
      throw scanner.error(
          "there are more than " + QueryLanguage.MOST_TERMS + " words",
          scanner.position(),
          "Use fewer.");
    }
    return node;
  }
}
