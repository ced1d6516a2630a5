package dev.casebook.tag;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts at each word of a text, as far as signs tell. A sentence begins with the firm. A
/// partner or customer at the head of a segment takes over, and keeps acting in the segments after
/// it until another is named: "Hosts clean their homes and greet guests". Inside a segment "helps",
/// "lets" and "pays ... to" pass the action on. Then [Handover] and [Purpose] overwrite what they
/// know better.
final class WhoActs {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> PASSES_ON = Set.of("to", "for", "who", "that", "which");
  private static final Set<String> NO_SUBJECT_BEFORE =
      Set.of("to", "for", "of", "by", "with", "from", "in", "on", "at", "and", "or");
  private static final int NEAR = 4;

  private final Scan scan;
  private final Signs signs;
  private final Role[] roles;
  private final boolean[] inherited;

  WhoActs(Scan scan, Signs signs) {
    this.scan = scan;
    this.signs = signs;
    roles = new Role[scan.size()];
    inherited = new boolean[scan.size()];
    Arrays.fill(roles, Role.FIRM);
    readSegments();
    new Handover(scan, signs, roles).apply();
    new Purpose(scan, signs, roles).apply();
  }

  /// Who acts at the word.
  Role at(int word) {
    boolean rescued = inherited[word] && roles[word] != Role.FIRM && isSingularVerb(word);
    return rescued ? Role.FIRM : roles[word];
  }

  /// Several outsiders cannot be the subject of "sells": after them the firm speaks again.
  private boolean isSingularVerb(int word) {
    String form = scan.lower(word);
    boolean opens = signs.skip(Sign.LEAD, scan.segmentBegin(word), word) == word;
    return opens && form.endsWith("s") && !form.endsWith("ss");
  }

  private void readSegments() {
    Role role = Role.FIRM;
    for (int begin = 0; begin < scan.size(); begin = scan.segmentEnd(begin)) {
      if (scan.opensStatement(begin) && !scan.lower(begin).equals("they")) {
        role = Role.FIRM;
      }
      role = readSegment(begin, scan.segmentEnd(begin), role);
    }
  }

  /// Returns who acts at the end of the segment's subject: that is what the next one inherits.
  private Role readSegment(int begin, int end, Role before) {
    Role relative = relativeRole(begin);
    Role role = relative == null ? before : relative;
    fill(begin, end, role, relative == null);
    int subject = signs.skip(Sign.LEAD, begin, end);
    Hit<Sign> outsider = signs.outsiderAt(subject);
    if (signs.firmWithin(begin, subject)) {
      role = Role.FIRM;
      fill(begin, end, role, false);
    } else if (outsider != null && actsAlone(outsider, end)) {
      role = Signs.roleOf(outsider);
      fill(begin, outsider.end(), Role.FIRM, false);
      fill(outsider.end(), end, role, false);
    }
    return passOn(begin, end, role);
  }

  private boolean actsAlone(Hit<Sign> outsider, int end) {
    return outsider.end() < end && !scan.isPossessive(outsider.end() - 1);
  }

  private @Nullable Role relativeRole(int begin) {
    Hit<Sign> outsider = RELATIVE.contains(scan.lower(begin)) ? signs.outsiderBefore(begin) : null;
    return outsider == null ? null : Signs.roleOf(outsider);
  }

  private Role passOn(int begin, int end, Role subject) {
    Role role = subject;
    for (int at = begin; at < end; at++) {
      Hit<Sign> enables = signs.at(Sign.ENABLES, at);
      Hit<Sign> engages = signs.at(Sign.ENGAGES, at);
      if (enables != null) {
        Hit<Sign> named = outsiderNear(enables.end(), end);
        role = named == null ? Role.OTHER : Signs.roleOf(named);
        fill(named == null ? enables.end() : named.end(), end, role, false);
      } else if (engages != null) {
        role = engage(engages, end, role);
      } else if (namesFirm(at, begin)) {
        role = Role.FIRM;
        fill(at, end, role, false);
      }
    }
    return role;
  }

  private Role engage(Hit<Sign> engages, int end, Role before) {
    Hit<Sign> named = outsiderNear(engages.end(), end);
    if (named == null || named.end() >= scan.size()) {
      return before;
    }
    if (!PASSES_ON.contains(scan.lower(named.end()))) {
      return before;
    }
    Role role = Signs.roleOf(named);
    fill(named.end(), Math.max(end, named.end()), role, false);
    return role;
  }

  private boolean namesFirm(int at, int begin) {
    Hit<Sign> firm = signs.at(Sign.FIRM, at);
    return firm != null
        && firm.length() > 1
        && at > begin
        && !NO_SUBJECT_BEFORE.contains(scan.lower(at - 1));
  }

  private @Nullable Hit<Sign> outsiderNear(int from, int end) {
    for (int at = from; at < Math.min(end, from + NEAR); at++) {
      Hit<Sign> outsider = signs.outsiderAt(at);
      if (outsider != null) {
        return outsider;
      }
    }
    return null;
  }

  private void fill(int from, int to, Role role, boolean handedDown) {
    for (int i = from; i < Math.min(to, roles.length); i++) {
      roles[i] = role;
      inherited[i] = handedDown;
    }
  }
}
