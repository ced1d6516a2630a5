/// A small house that breaks every rule on purpose, so that the tests of the rules can be seen to
/// fail.
package planted.house;
