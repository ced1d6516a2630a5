package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The numbers are those of Krippendorff's own worked examples, and a few that can be done in the
/// head.
class AgreementTest {

  private static final Activity MAKING = Activity.MANUFACTURING;
  private static final Activity SELLING = Activity.SALES;
  private static final Activity LOGISTICS = Activity.LOGISTICS;

  /// One string for each coder, one letter for each unit; a dot is a missing value.
  private static List<List<Character>> units(String... coders) {
    return IntStream.range(0, coders[0].length())
        .mapToObj(unit ->
            List.of(coders).stream()
                .map(coder -> coder.charAt(unit))
                .filter(value -> value != '.')
                .toList())
        .toList();
  }

  @Test
  void twoCodersOfBinaryDataAgreeAsInThePublishedExample() {
    var alpha = Agreement.nominalAlpha(units("0100000010", "1110010000"));

    assertThat(alpha.orElseThrow()).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void twoCodersOfNominalDataAgreeAsInThePublishedExample() {
    var alpha = Agreement.nominalAlpha(units("aabbdcccedda", "babbbccceddd"));

    assertThat(alpha.orElseThrow()).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void fourCodersWithMissingDataAgreeAsInThePublishedExample() {
    var alpha =
        Agreement.nominalAlpha(
            units("123321412...", "1233224125.3", ".3332342251.", "12332441251."));

    assertThat(alpha.orElseThrow()).isCloseTo(0.743, within(0.0005));
  }

  @Test
  void perfectAgreementIsOneAndPerfectDisagreementIsBelowZero() {
    assertThat(Agreement.nominalAlpha(units("aabb", "aabb"))).hasValue(1.0);
    assertThat(Agreement.nominalAlpha(units("abab", "baba")).orElseThrow()).isNegative();
  }

  @Test
  void orderOfUnitsAndCodersDoesNotMatter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<List<Character>> units = new ArrayList<>();
    units("123321412...", "1233224125.3", ".3332342251.")
        .forEach(u -> units.add(shuffled(u, random)));
    Collections.shuffle(units, random);

    assertThat(Agreement.nominalAlpha(units))
        .as("seed %d", seed)
        .isEqualTo(Agreement.nominalAlpha(units("123321412...", "1233224125.3", ".3332342251.")));
  }

  private static List<Character> shuffled(List<Character> unit, Random random) {
    List<Character> copy = new ArrayList<>(unit);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Test
  void alphaIsUndefinedWhereThereIsNothingToDisagreeAbout() {
    assertThat(Agreement.nominalAlpha(List.of())).isEmpty();
    assertThat(Agreement.nominalAlpha(units("abc", "..."))).isEmpty();
    assertThat(Agreement.nominalAlpha(units("aaa", "aaa"))).isEmpty();
    assertThat(Agreement.nominalAlpha(units("aab", "aa."))).isEmpty();
  }

  @Test
  void activityThatNobodyUsesHasNoAlphaAndOneThatAllAgreeOnHasOne() {
    var agreement =
        Agreement.present(
            List.of(
                List.of(Set.of(MAKING), Set.of(MAKING)),
                List.of(Set.of(), Set.of()),
                List.of(Set.of(MAKING, SELLING), Set.of(MAKING))));

    assertThat(agreement.alpha(MAKING)).hasValue(1.0);
    assertThat(agreement.alpha(SELLING).orElseThrow()).isLessThanOrEqualTo(0);
    assertThat(agreement.alpha(Activity.EVENTS)).isEmpty();
    assertThat(agreement.found(SELLING)).isEqualTo(1);
    assertThat(agreement.found(Activity.EVENTS)).isZero();
    assertThat(agreement.differing(MAKING)).isZero();
    assertThat(agreement.differing(SELLING)).isEqualTo(1);
  }

  @Test
  void groupIsAgreedOnWhereDifferentActivitiesOfItWereFound() {
    var agreement =
        Agreement.present(
            List.of(
                List.of(Set.of(MAKING), Set.of(LOGISTICS)), List.of(Set.of(SELLING), Set.of())));

    assertThat(agreement.alpha(ActivityGroup.PRODUCTION)).hasValue(1.0);
    assertThat(agreement.alpha(ActivityGroup.MARKETING_SALES).orElseThrow()).isZero();
    assertThat(agreement.alpha(ActivityGroup.PLATFORM_NETWORK)).isEmpty();
    assertThat(agreement.found(ActivityGroup.PRODUCTION)).isEqualTo(1);
    assertThat(agreement.differing(ActivityGroup.PRODUCTION)).isZero();
    assertThat(agreement.differing(ActivityGroup.MARKETING_SALES)).isEqualTo(1);
  }

  @Test
  void allInAllEveryActivityOfEveryItemIsAUnit() {
    var agreement = Agreement.present(List.of(List.of(Set.of(MAKING, SELLING), Set.of(MAKING))));
    List<List<Character>> byHand = new ArrayList<>(units("11", "10"));
    byHand.addAll(Collections.nCopies(Activity.values().length - 2, List.of('0', '0')));

    assertThat(agreement.alpha()).isEqualTo(Agreement.nominalAlpha(byHand));
    assertThat(agreement.alpha().orElseThrow()).isBetween(0.6, 0.7);
  }

  @Test
  void exactAgreementCountsItemsOnWhichNothingDiffers() {
    var agreement =
        Agreement.present(
            List.of(
                List.of(Set.of(MAKING, SELLING), Set.of(SELLING, MAKING)),
                List.of(Set.of(), Set.of(), Set.of()),
                List.of(Set.of(MAKING), Set.of(MAKING), Set.of()),
                List.of(Set.of(MAKING))));

    assertThat(agreement.items()).isEqualTo(3);
    assertThat(agreement.exact().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(Agreement.present(List.of()).exact()).isEmpty();
    assertThat(Agreement.present(List.of()).alpha()).isEmpty();
  }

  @Test
  void whoRunsAnActivityIsADifferenceWhereItIsSaid() {
    var items =
        List.of(
            List.of(Map.of(MAKING, Actor.FIRM), Map.of(MAKING, Actor.PARTNER)),
            List.of(Map.<Activity, Actor>of(), Map.<Activity, Actor>of()));

    assertThat(Agreement.said(items).alpha(MAKING).orElseThrow()).isLessThan(1);
    assertThat(Agreement.said(items).exact()).hasValue(0.5);
    assertThat(
            Agreement.present(
                    items.stream().map(i -> i.stream().map(Map::keySet).toList()).toList())
                .alpha(MAKING))
        .hasValue(1.0);
  }
}
