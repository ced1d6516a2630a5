package dev.casebook.tag;

/// Who acts where the words name nobody: it depends on where they stand.
enum DefaultActor {
  /// In most places, the firm.
  FIRM {
    @Override
    Role settle(Role read, Scan scan, Signs signs, Hit<?> hit) {
      return read;
    }
  },
  /// Among key partners, and in an item said to be a partner's: the partner.
  PARTNER {
    @Override
    Role settle(Role read, Scan scan, Signs signs, Hit<?> hit) {
      return Role.PARTNER;
    }
  },
  /// Where the prose tells what is left to partners: whoever is several ("Growers in Ethiopia raise
  /// the beans"), since the firm is one.
  SEVERAL_ARE_PARTNERS {
    @Override
    Role settle(Role read, Scan scan, Signs signs, Hit<?> hit) {
      return read == Role.FIRM && isSeveral(scan, signs, hit) ? Role.PARTNER : read;
    }
  };

  private static final int SUBJECT_WITHIN = 4;

  /// Who acts in a hit, after `read` was read from the words around it.
  abstract Role settle(Role read, Scan scan, Signs signs, Hit<?> hit);

  private static boolean isSeveral(Scan scan, Signs signs, Hit<?> hit) {
    String verb = scan.lower(hit.begin());
    if (verb.endsWith("s") || verb.endsWith("ing") || Tense.isParticiple(verb)) {
      return false;
    }
    int begin = scan.segmentBegin(hit.begin());
    boolean several = false;
    for (int at = begin; at < hit.begin(); at++) {
      if (signs.at(Sign.FIRM, at) != null) {
        return false;
      }
      several |= at < begin + SUBJECT_WITHIN && isPlural(scan.lower(at));
    }
    return several;
  }

  private static boolean isPlural(String word) {
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
  }
}
