package dev.casebook.web;

import dev.casebook.model.Block;

/// The question that each block of a canvas answers, as the editor asks it.
final class Questions {

  private Questions() {}

  static String of(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "Who does what you would rather not do yourself?";
      case KEY_ACTIVITIES -> "What must you do well, week after week?";
      case KEY_RESOURCES -> "What do you need to own, know or employ?";
      case VALUE_PROPOSITIONS -> "Which problem do you take off whose hands?";
      case CUSTOMER_RELATIONSHIPS -> "How do you win customers, keep them, help them?";
      case CHANNELS -> "Where do they meet you, and how does it reach them?";
      case CUSTOMER_SEGMENTS -> "Who are they, exactly?";
      case COST_STRUCTURE -> "What costs most?";
      case REVENUE_STREAMS -> "Who pays what, for what, how often?";
    };
  }
}
