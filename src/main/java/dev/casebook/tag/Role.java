package dev.casebook.tag;

/// Who does what a word says.
enum Role {
  FIRM,
  PARTNER,
  /// A customer, or whoever uses what the firm makes: earns no tag.
  OTHER
}
