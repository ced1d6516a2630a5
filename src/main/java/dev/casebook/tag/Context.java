package dev.casebook.tag;

import dev.casebook.model.Actor;
import org.jspecify.annotations.Nullable;

/// What the signs of one text say about the cues found in it.
final class Context {

  private final Scan scan;
  private final Signs signs;
  private final DefaultActor subject;
  private final WhoActs who;
  private final Denials denials;
  private final Timing timing;
  private final Declared declared;

  Context(Scan scan, Signs signs, DefaultActor subject) {
    this.scan = scan;
    this.signs = signs;
    this.subject = subject;
    who = new WhoActs(scan, signs);
    denials = new Denials(scan, signs);
    timing = new Timing(scan, signs);
    declared = new Declared(scan, signs);
  }

  /// What the hit amounts to; null where it earns nothing, since others do it, it is denied or
  /// over, or it is part of a name.
  @Nullable Mention judge(Hit<Cue> hit) {
    Role role = subject.settle(who.at(hit.begin()), scan, signs, hit);
    double discount = timing.discount(hit);
    boolean nothing =
        role == Role.OTHER
            || discount <= 0
            || denials.covers(hit)
            || signs.isName(hit)
            || NameGuard.isName(scan, hit);
    return nothing ? null : mention(hit, role, discount);
  }

  private Mention mention(Hit<Cue> hit, Role role, double discount) {
    return new Mention(
        hit.says().activity(),
        role == Role.PARTNER ? Actor.PARTNER : Actor.FIRM,
        hit.says().strength(),
        declared.covers(hit),
        discount,
        scan.sentence(hit.begin()),
        scan.word(hit.begin()).start(),
        scan.word(hit.end() - 1).end(),
        null);
  }
}
