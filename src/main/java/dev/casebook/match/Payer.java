package dev.casebook.match;

import java.util.List;

/// Somebody whom a revenue stream can name, and the words by which a customer segment would.
///
/// @param name in the plural, as it stands in a sentence
/// @param inStream what names them in a stream
/// @param inSegment what names them, or people who may well be them, in a segment
record Payer(String name, Cues inStream, Cues inSegment) {

  /// The payers that are looked for. The words for segments are wide on purpose: a segment of
  /// "small firms" may well hold the advertisers.
  static final List<Payer> KNOWN =
      List.of(
          payer(
              "advertisers",
              "advert, ad revenue, ads., ad sales, sponsor, banner",
              "advert, brand, sponsor, marketer, compan, business, agenc, b2b, sme, firm, merchant,"
                  + " retailer, corporate, publisher, employer, seller"),
          payer(
              "sellers",
              "seller, merchant, vendor",
              "seller, merchant, vendor, shop, retailer, business, maker, artisan, compan, dealer,"
                  + " trader, producer, farmer, sme, owner, store, supplier, artist, brand, restaurant,"
                  + " host, provider, craft, creator, designer"),
          payer(
              "hosts",
              "host., hosts., landlord",
              "host, landlord, owner, propert, home, space, people with, people who"),
          payer(
              "members",
              "member., members.",
              "member, subscriber, user, club, communit, customer, people, fan"),
          payer(
              "employers",
              "employer, recruiter, hiring compan",
              "employer, recruit, compan, business, firm, hr., startup, start up, organi, agenc,"
                  + " team"),
          payer("insurers", "insurer, health fund", "insurer, insurance, health fund, payer"),
          payer("drivers", "driver., drivers.", "driver, courier, owner, commuter, motorist"),
          payer(
              "students or parents",
              "students., student fee, parents., pupils.",
              "student, parent, pupil, learner, famil, child, school, kid, young, graduate, teen,"
                  + " adult, mother, father, universit, college"),
          payer(
              "investors", "investors., investor fee", "investor, fund, saver, bank, institution"),
          payer(
              "developers",
              "developers., developer fee",
              "developer, software, startup, compan, engineer, programmer"),
          payer(
              "public bodies",
              "government, municipal, public bod, council",
              "government, municipal, public, council, cit, state, authorit, ministr, region"),
          payer(
              "donors",
              "donat, donor",
              "donor, donat, philanthrop, giver, supporter, public, foundation, individual, sponsor,"
                  + " compan, people, communit, citizen"));

  private static Payer payer(String name, String inStream, String inSegment) {
    return new Payer(name, Cues.of(inStream), Cues.of(inSegment));
  }
}
