package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the customer's side of a canvas would have to speak of for an activity to serve it, even
/// where the two share no word: events serve a community, risk assessment serves a loan.
///
/// Only activities that a venture can well do without are listed. The others, making and selling
/// above all, serve whatever is offered, and are never doubted.
final class NaturalTies {

  /// One line for each activity: its id, and the cues ([Cues]) of what it serves.
  private static final String TABLE =
      """
      content-production: content, read, watch, listen, film, video, music, song, game, course, \
          lesson, media, news, magazine, book, article, story, stories, stream, podcast, blog, \
          social, show, advert, ad., ads., sponsor, audience, inspir, communit, subscri, learn, \
          guide, recipe
      events: event, conference, fair, meet, ticket, network, experience, communit, venue, \
          festival, concert, show, exhibition, workshop, auction, trade, club, member, sponsor, \
          party, wedding, pop up
      teaching-training: train, teach, course, class, learn, lesson, skill, school, educat, \
          certif, onboard, student, pupil, workshop, coach, support, know, academy, tuition, \
          tutor, webinar
      store-operations: store, shop, outlet, branch, retail, restaurant, salon, caf, counter, \
          showroom, walk in, location, clinic, gym, studio, hotel, franchise, in person
      care-treatment: care, treat, patient, health, therap, well, pet, recover, clinic, pain, \
          rehab, spa, session, elder, medic, dental, animal
      market-research: trend, fashion, need, insight, new., latest, season, research, \
          collection, design, market, data, fresh, fit, style, demand
      matchmaking: match, market, platform, find, connect, seller, buyer, host, guest, owner, \
          renter, driver, rider, commission, recommend, search, book, introduc, meet, side, \
          peer, freelanc, candidate, tutor, supplier, shar, between, communit
      network-growth: network, member, user, communit, platform, market, seller, buyer, host, \
          owner, driver, supplier, partner, app, commission, both, side, advert, peer, freelanc, \
          subscri, free, referr, viral, shar, creator, invit
      trust-safety: trust, safe, verif, secur, review, guarantee, insur, fraud, communit, \
          platform, market, stranger, peer, vetted, quality, authentic, moderat, rating, reliab, \
          peace of mind, commission, host, seller
      ecosystem-management: partner, developer, platform, app, seller, supplier, integrat, api, \
          market, network, commission, licens, reseller, plugin, third part, franchise, host, \
          affiliate, open
      content-curation: content, select, curat, choice, catalog, library, range, assort, film, \
          music, book, video, news, collection, stream, recommend, best, licen, show, article, \
          game, discover, handpicked, personal
      data-analytics: data, personal, recommend, predict, insight, smart, target, analy, match, \
          pric, advert, algorithm, tailor, automat, report, ai., track, dynamic, optimi
      risk-assessment: credit, loan, lend, insur, invest, risk, guarantee, premium, interest, \
          financ, claim, safe, trust, fund, return, secur, protect, mortgage, leas, rent, \
          deposit
      research-analysis: research, data, insight, report, analy, test, rating, study, benchmark, \
          survey, intelligence, evidence, know
      advisory: advi, consult, expert, personal, coach, plan, guid, one to one, tailor, \
          recommend, help, support, retainer, broker, know, project
      knowledge-management: know, expert, method, advi, consult, best practice, experience, \
          research, template, learn, project, insight
      talent-development: expert, staff, team, talent, skill, personal, consult, service, \
          professional, advis, coach, teacher, tutor, doctor, nurse, therapist, technician, \
          crew, people, recruit, train, care, quality, specialist, driver
      """;

  private static final Map<Activity, Cues> CUES =
      Arrays.stream(TABLE.strip().split("\n"))
          .map(line -> line.split(": *", 2))
          .collect(Collectors.toMap(l -> activity(l[0]), l -> Cues.of(l[1])));

  private NaturalTies() {}

  /// Whether an activity may well serve what these texts speak of.
  static boolean mayServe(Activity activity, List<String> texts) {
    Cues cues = CUES.get(activity);
    return cues == null || cues.inAny(texts);
  }

  private static Activity activity(String id) {
    return Named.byId(Activity.class, id).orElseThrow();
  }
}
