package dev.casebook.tag;

import dev.casebook.model.Named;

/// What a phrase says about the words beside it. The phrases stand in `cues.yaml` under these ids.
enum Sign implements Named {
  /// Names the firm itself: "the company", "we", "it".
  FIRM("The firm"),
  /// Names someone who works for or on the firm's business without belonging to it.
  PARTNER("A partner"),
  /// Names those whom the firm serves.
  CUSTOMER("A customer"),
  /// May stand between the start of a clause and its subject: "and", "where", "most", "the".
  LEAD("Before a subject"),
  /// Says that somebody else acts next, whoever: "helps", "enables".
  ENABLES("Makes others able"),
  /// Makes the next named partner or customer the one who acts: "pays drivers to", "relies on banks
  /// for".
  ENGAGES("Has others act"),
  /// Gives what follows to a partner: "outsources".
  HANDS_OVER("Hands over"),
  /// Gives what it spans to a partner: "leaves ... to".
  LEAVES_TO("Leaves to others"),
  /// Says of what stands before it that a partner does it: "is outsourced".
  HANDED_OVER("Handed over"),
  /// What follows is what a product is for: "used in".
  PURPOSE("What it is for"),
  /// Spans the trade of those who are served: "for the mining industry".
  SERVED("Whom it serves"),
  /// What follows is named as what is done: "engages in".
  DECLARES("Declares"),
  /// Denies what follows: "does not", "without", "stopped".
  DENIAL("Denial"),
  /// Puts the clause into the past: "until", "formerly".
  PAST("Past"),
  /// Puts the clause back into the present: "today", "still".
  PRESENT("Present"),
  /// Puts what follows into the future: "plans to".
  FUTURE("Future");

  private final String title;

  Sign(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
