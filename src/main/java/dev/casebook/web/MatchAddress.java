package dev.casebook.web;

import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Distance;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Named;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options of a match as an address, and back: `distance`, `top`, `peers` (slugs joined by
/// commas), `why_not`, and `weight.BLOCK` for a block that counts more or less than usual.
final class MatchAddress {

  private static final int MOST_PEERS = 100;
  private static final String WEIGHT = "weight.";

  private MatchAddress() {}

  /// Reads options from a request. Throws [InvalidRequest] naming the parameter that is wrong.
  static MatchOptions read(Context request) throws InvalidRequest {
    return new MatchOptions(
        top(SearchAddress.orElse(request.queryParam("top"), "10")),
        distance(request),
        null,
        weights(request),
        peers(request),
        whyNot(request),
        MatchOptions.DEFAULT.shelves());
  }

  private static int top(String written) throws InvalidRequest {
    if (!written.matches("[1-9]\\d?|100")) {
      throw new InvalidRequest("top", "\"" + written + "\" is not 1 to 100.", "Ask for ten.");
    }
    return Integer.parseInt(written);
  }

  private static Distance distance(Context request) throws InvalidRequest {
    String written = SearchAddress.orElse(request.queryParam("distance"), Distance.ANY.id());
    return Named.byId(Distance.class, written)
        .orElseThrow(() ->
            new InvalidRequest(
                "distance", "\"" + written + "\" is no distance.", "Use any, near or far."));
  }

  private static Map<Block, Double> weights(Context request) throws InvalidRequest {
    Map<Block, Double> weights = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      String written = SearchAddress.orElse(request.queryParam(WEIGHT + block.id()), "");
      if (!written.isEmpty()) {
        weights.put(block, weight(block, written));
      }
    }
    return weights;
  }

  private static double weight(Block block, String written) throws InvalidRequest {
    if (!written.matches("\\d{1,2}(\\.\\d{1,6})?") || Double.parseDouble(written) > 10) {
      throw new InvalidRequest(
          WEIGHT + block.id(), "\"" + written + "\" is no weight.", "Weights are 0 to 10.");
    }
    return Double.parseDouble(written);
  }

  private static List<CaseId> peers(Context request) throws InvalidRequest {
    List<CaseId> peers = new ArrayList<>();
    for (String slug :
        SearchAddress.orElse(request.queryParam("peers"), "").split(",", MOST_PEERS)) {
      if (!slug.isBlank()) {
        peers.add(id("peers", slug.strip()));
      }
    }
    return peers;
  }

  private static @Nullable CaseId whyNot(Context request) throws InvalidRequest {
    String written = SearchAddress.orElse(request.queryParam("why_not"), "");
    return written.isBlank() ? null : id("why_not", written.strip());
  }

  static CaseId id(String parameter, String slug) throws InvalidRequest {
    if (!CaseId.isValid(slug)) {
      throw new InvalidRequest(
          parameter,
          "\"" + slug + "\" is no name of a case.",
          "Use the last part of a case's address.");
    }
    return new CaseId(slug);
  }

  /// Adds options to the address of a canvas; what has its default is left out.
  static String write(Address address, MatchOptions options) {
    if (options.distance() != Distance.ANY) {
      address.with("distance", options.distance().id());
    }
    if (options.top() != MatchOptions.DEFAULT.top()) {
      address.with("top", String.valueOf(options.top()));
    }
    options
        .weights()
        .forEach((block, weight) ->
            address.with(WEIGHT + block.id(), BigDecimal.valueOf(weight).toPlainString()));
    address.with("peers", String.join(",", options.peers().stream().map(CaseId::slug).toList()));
    CaseId whyNot = options.whyNot();
    return address.with("why_not", whyNot == null ? "" : whyNot.slug()).toString();
  }
}
