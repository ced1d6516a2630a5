package dev.casebook.match;

import dev.casebook.model.Activity;
import java.util.EnumMap;
import java.util.Map;

/// What the customer's side of a canvas would have to speak of for an activity to serve it, even
/// where the two share no word: events serve a community, risk assessment serves a loan.
///
/// Only activities that a venture can well do without are listed. The others, making and selling
/// above all, serve whatever is offered, and are never doubted.
final class NaturalTies {

  private static final Map<Activity, Cues> CUES = cues();

  private NaturalTies() {}

  /// Whether an activity may well serve what these texts speak of.
  static boolean mayServe(Activity activity, java.util.List<String> texts) {
    Cues cues = CUES.get(activity);
    return cues == null || cues.inAny(texts);
  }

  private static Map<Activity, Cues> cues() {
    Map<Activity, Cues> cues = new EnumMap<>(Activity.class);
    customerFacing(cues);
    platforms(cues);
    expertise(cues);
    return cues;
  }

  private static void customerFacing(Map<Activity, Cues> cues) {
    cues.put(
        Activity.CONTENT_PRODUCTION,
        Cues.of(
            "content, read, watch, listen, film, video, music, song, game, course, lesson, media,"
                + " news, magazine, book, article, story, stories, stream, podcast, blog, social, show, advert,"
                + " ad., ads., sponsor, audience, inspir, communit, subscri, learn, guide, recipe"));
    cues.put(
        Activity.EVENTS,
        Cues.of(
            "event, conference, fair, meet, ticket, network, experience, communit, venue, festival,"
                + " concert, show, exhibition, workshop, auction, trade, club, member, sponsor, party,"
                + " wedding, pop up"));
    cues.put(
        Activity.TEACHING_TRAINING,
        Cues.of(
            "train, teach, course, class, learn, lesson, skill, school, educat, certif, onboard,"
                + " student, pupil, workshop, coach, support, know, academy, tuition, tutor, webinar"));
    cues.put(
        Activity.STORE_OPERATIONS,
        Cues.of(
            "store, shop, outlet, branch, retail, restaurant, salon, caf, counter, showroom, walk in,"
                + " location, clinic, gym, studio, hotel, franchise, in person"));
    cues.put(
        Activity.CARE_TREATMENT,
        Cues.of(
            "care, treat, patient, health, therap, well, pet, recover, clinic, pain, rehab, spa,"
                + " session, elder, medic, dental, animal"));
    cues.put(
        Activity.MARKET_RESEARCH,
        Cues.of(
            "trend, fashion, need, insight, new., latest, season, research, collection, design,"
                + " market, data, fresh, fit, style, demand"));
  }

  private static void platforms(Map<Activity, Cues> cues) {
    cues.put(
        Activity.MATCHMAKING,
        Cues.of(
            "match, market, platform, find, connect, seller, buyer, host, guest, owner, renter,"
                + " driver, rider, commission, recommend, search, book, introduc, meet, side, peer,"
                + " freelanc, candidate, tutor, supplier, shar, between, communit"));
    cues.put(
        Activity.NETWORK_GROWTH,
        Cues.of(
            "network, member, user, communit, platform, market, seller, buyer, host, owner, driver,"
                + " supplier, partner, app, commission, both, side, advert, peer, freelanc, subscri,"
                + " free, referr, viral, shar, creator, invit"));
    cues.put(
        Activity.TRUST_SAFETY,
        Cues.of(
            "trust, safe, verif, secur, review, guarantee, insur, fraud, communit, platform, market,"
                + " stranger, peer, vetted, quality, authentic, moderat, rating, reliab, peace of mind,"
                + " commission, host, seller"));
    cues.put(
        Activity.ECOSYSTEM_MANAGEMENT,
        Cues.of(
            "partner, developer, platform, app, seller, supplier, integrat, api, market, network,"
                + " commission, licens, reseller, plugin, third part, franchise, host, affiliate,"
                + " open"));
    cues.put(
        Activity.CONTENT_CURATION,
        Cues.of(
            "content, select, curat, choice, catalog, library, range, assort, film, music, book,"
                + " video, news, collection, stream, recommend, best, licen, show, article, game,"
                + " discover, handpicked, personal"));
    cues.put(
        Activity.DATA_ANALYTICS,
        Cues.of(
            "data, personal, recommend, predict, insight, smart, target, analy, match, pric, advert,"
                + " algorithm, tailor, automat, report, ai., track, dynamic, optimi"));
  }

  private static void expertise(Map<Activity, Cues> cues) {
    cues.put(
        Activity.RISK_ASSESSMENT,
        Cues.of(
            "credit, loan, lend, insur, invest, risk, guarantee, premium, interest, financ, claim,"
                + " safe, trust, fund, return, secur, protect, mortgage, leas, rent, deposit"));
    cues.put(
        Activity.RESEARCH_ANALYSIS,
        Cues.of(
            "research, data, insight, report, analy, test, rating, study, benchmark, survey,"
                + " intelligence, evidence, know"));
    cues.put(
        Activity.ADVISORY,
        Cues.of(
            "advi, consult, expert, personal, coach, plan, guid, one to one, tailor, recommend, help,"
                + " support, retainer, broker, know, project"));
    cues.put(
        Activity.KNOWLEDGE_MANAGEMENT,
        Cues.of(
            "know, expert, method, advi, consult, best practice, experience, research, template,"
                + " learn, project, insight"));
    cues.put(
        Activity.TALENT_DEVELOPMENT,
        Cues.of(
            "expert, staff, team, talent, skill, personal, consult, service, professional, advis,"
                + " coach, teacher, tutor, doctor, nurse, therapist, technician, crew, people, recruit,"
                + " train, care, quality, specialist, driver"));
  }
}
