package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Shelf;
import dev.casebook.model.StoredCase;
import java.util.List;

/// Seven cases that tests search in.
final class SmallBase {

  static final String CODEBOOK = "codebook-1";

  private SmallBase() {}

  static List<StoredCase> cases() {
    return List.of(
        amazon(), aldi(), airbnb(), netflix(), sothebys(), zurichAuction(), importedShop());
  }

  static StoredCase amazon() {
    return CaseBuilder.of("amazon", "Amazon")
        .title("Everything store with its own logistics")
        .alias("Amazon.com")
        .industry(Industry.CONSUMER_DISCRETIONARY_DISTRIBUTION_RETAIL)
        .customers(CustomerKind.B2C, CustomerKind.B2B)
        .country("US")
        .founded(1994)
        .pattern(BusinessModelPattern.E_COMMERCE)
        .pattern(BusinessModelPattern.LONG_TAIL)
        .section(
            "How it makes money",
            "It sells goods online and takes a commission from other sellers.",
            "Warehouses and trucks bring parcels to the door. Fulfilment is fast.")
        .block(Block.KEY_RESOURCES, "Warehouses", "Trucks and vans", "Customer data")
        .block(Block.CHANNELS, "Web shop", "Mobile app")
        .runs(Activity.LOGISTICS, Activity.PLATFORM_OPERATIONS, Activity.ONLINE_MARKETING_ECOMMERCE)
        .partnerRuns(Activity.MANUFACTURING)
        .build();
  }

  static StoredCase aldi() {
    return CaseBuilder.of("aldi", "Aldi")
        .title("Discount supermarkets")
        .alias("Aldi Süd")
        .industry(Industry.CONSUMER_STAPLES_DISTRIBUTION_RETAIL)
        .customers(CustomerKind.B2C)
        .country("DE")
        .founded(1913)
        .pattern(BusinessModelPattern.NO_FRILLS)
        .section("How it makes money", "Low prices for few goods in plain stores.")
        .block(Block.CHANNELS, "Its own stores")
        .block(Block.KEY_PARTNERS, "Makers of private labels")
        .runs(Activity.STORE_OPERATIONS, Activity.SUPPLY_CHAIN, Activity.LOGISTICS)
        .partnerRuns(Activity.MANUFACTURING)
        .build();
  }

  static StoredCase airbnb() {
    return CaseBuilder.of("airbnb", "Airbnb")
        .title("A market for rooms")
        .industry(Industry.CONSUMER_SERVICES)
        .customers(CustomerKind.C2C)
        .country("US")
        .founded(2008)
        .pattern(BusinessModelPattern.TWO_SIDED_MARKET)
        .section("How it makes money", "Guests and hosts pay a commission on each booking.")
        .block(Block.CHANNELS, "Web site", "Mobile app")
        .runs(Activity.PLATFORM_OPERATIONS, Activity.TRUST_SAFETY, Activity.MATCHMAKING)
        .build();
  }

  static StoredCase netflix() {
    return CaseBuilder.of("netflix", "Netflix")
        .title("Films by subscription")
        .industry(Industry.MEDIA_ENTERTAINMENT)
        .customers(CustomerKind.B2C)
        .country("US")
        .founded(1997)
        .pattern(BusinessModelPattern.SUBSCRIPTION)
        .shows(BusinessModelPattern.FLAT_RATE)
        .section("How it makes money", "Viewers pay a monthly fee. It makes films and series.")
        .block(Block.REVENUE_STREAMS, "Monthly fees")
        .runs(Activity.CONTENT_PRODUCTION, Activity.PLATFORM_OPERATIONS)
        .build();
  }

  static StoredCase sothebys() {
    return CaseBuilder.of("sothebys", "Sotheby's")
        .title("Auctions of art")
        .industry(Industry.CONSUMER_DISCRETIONARY_DISTRIBUTION_RETAIL)
        .customers(CustomerKind.B2C)
        .country("GB")
        .founded(1744)
        .pattern(BusinessModelPattern.AUCTION)
        .section("How it makes money", "Buyers pay a premium, sellers a commission.")
        .block(Block.KEY_RESOURCES, "Experts for every period")
        .runs(Activity.EVENTS, Activity.ADVISORY)
        .build();
  }

  static StoredCase zurichAuction() {
    return CaseBuilder.of("d-art", "D.Art")
        .title("A platform for art in Zürich")
        .shelf(Shelf.ILLUSTRATIONS)
        .industry(Industry.CONSUMER_DISCRETIONARY_DISTRIBUTION_RETAIL)
        .country("CH")
        .founded(2019)
        .pattern(BusinessModelPattern.AUCTION)
        .section("In one paragraph", "Collectors in Zürich bid online for works of art.")
        .runs(Activity.PLATFORM_OPERATIONS, Activity.TRUST_SAFETY)
        .build();
  }

  static StoredCase importedShop() {
    return CaseBuilder.of("imported-shop", "Shoplet")
        .title("A shop from a filing")
        .shelf(Shelf.IMPORTED)
        .section("", "Shoplet manufactures umbrellas and sells them online.")
        .runs(Activity.MANUFACTURING)
        .build();
  }

  /// The slugs of the first ten hits, in order.
  static List<String> slugs(SearchEngine engine, String query) throws InvalidRequest {
    return slugs(engine.search(SearchRequest.of(query, 10)));
  }

  static List<String> slugs(SearchResult result) {
    return result.hits().stream().map(hit -> hit.facts().id().slug()).toList();
  }
}
