package dev.casebook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An editor at work in a real browser. Each test speaks of a case of its own.
@Tag("browser")
class EditingBrowserTest {

  private static Browsing browsing;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browsing.close();
  }

  private static Locator unfolded(Page page, int index) {
    Locator tag = page.locator("details.evidence").nth(index);
    tag.locator("summary").first().click();
    tag.locator(".say > summary").click();
    return tag;
  }

  @Test
  void anEditorRejectsATagIsToldSoAndTakesItBack() {
    Page page = browsing.withoutScript("/case/hilti");
    Locator tag = unfolded(page, 0);
    String name = tag.locator(".name").textContent();
    tag.getByLabel("Your name").fill("Ada Lovelace");
    tag.getByLabel("Why").fill("Its suppliers do that");
    tag.locator("button[value=reject]").click();
    assertThat(page).hasURL(Pattern.compile("/case/hilti\\?editor=Ada\\+Lovelace.*#activity-"));
    Locator rejected = page.locator("details.evidence[open]");
    assertThat(rejected.locator("s.name")).hasText(name);
    assertThat(rejected.locator(".kept")).isVisible();
    assertThat(rejected.locator(".said")).containsText("Its suppliers do that");
    assertThat(rejected.locator(".said")).containsText("Rejected by Ada Lovelace on");
    assertThat(page.locator(".history li")).hasCount(1);
    rejected.locator(".say > summary").click();
    assertThat(rejected.getByLabel("Your name")).hasValue("Ada Lovelace");
    rejected.getByLabel("Why").fill("I was wrong");
    rejected.locator("button[value=withdraw]").click();
    assertThat(page.locator("details.evidence[open] .name")).hasText(name);
    assertThat(page.locator("s.name")).hasCount(0);
    assertThat(page.locator(".history li")).hasCount(2);
    assertThat(page.locator(".history .state")).hasText("Withdrawn");
  }

  @Test
  void anEditorAddsATagByKeyboardAloneAndItsWordsAreMarkedInTheText() {
    Page page = browsing.open("/case/airbnb");
    page.locator("#add > summary").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#add select[name=activity]")).isFocused();
    page.keyboard().type("Care and");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.locator("#add textarea[name=words]")).isFocused();
    page.keyboard().type("words of somebody else");
    page.keyboard().press("Tab");
    page.keyboard().type("Ada");
    page.keyboard().press("Tab");
    page.keyboard().type("They look after guests");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    Locator problem = page.locator("#add [role=alert]");
    assertThat(problem).containsText("\"words of somebody else\" do not stand in the case");
    Locator words = page.locator("#add textarea[name=words]");
    assertThat(words).isFocused();
    assertThat(words).hasAttribute("aria-describedby", "refused");
    assertThat(page.locator("#add select[name=activity]")).hasValue("care-treatment");
    String quote = page.locator("[id='value_propositions-0']").textContent().strip();
    words.fill(quote);
    page.locator("#add button").focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#activity-care-treatment-firm$"));
    Locator added = page.locator("#activity-care-treatment-firm");
    assertThat(added.locator(".sure")).hasText("added");
    assertThat(added.locator("mark")).hasText(quote);
    assertThat(page.locator("[id='value_propositions-0'] mark").first()).isVisible();
  }

  @Test
  void aTagThatIsFoldedAgainShowsThatAnEditorHasSpoken() {
    Page page = browsing.open("/case/uber");
    Locator tag = unfolded(page, 0);
    String name = tag.locator(".name").textContent();
    tag.getByLabel("Your name").fill("Ada");
    tag.getByLabel("Why").fill("Seen it");
    tag.locator("button[value=accept]").click();
    assertThat(page.locator(".kept")).isVisible();
    Page again = browsing.open("/case/uber");
    Locator accepted =
        again.locator("details.evidence", new Page.LocatorOptions().setHasText(name)).first();
    assertThat(accepted.locator(".sure")).hasText("accepted");
    assertThat(accepted.locator(".said")).isHidden();
  }

  @Test
  void theBrowserAsksForWhatIsMissingBeforeAnythingIsSent() {
    Page page = browsing.open("/case/ebay");
    Locator tag = unfolded(page, 0);
    tag.locator("button[value=reject]").click();
    assertThat(page).hasURL(Pattern.compile("/case/ebay$"));
    assertThat(tag.getByLabel("Your name")).isFocused();
  }

  @Test
  void longNamesAndReasonsBreakNothingAndNoRuleOfAccessibilityIsBroken() {
    String longName = "Ada" + "x".repeat(77);
    String address = "/case/netflix?editor=" + longName;
    Page page = browsing.open(address);
    Locator first = unfolded(page, 0);
    first.getByLabel("Why").fill("y".repeat(1000));
    first.locator("button[value=reject]").click();
    assertThat(page.locator(".kept")).isVisible();
    Locator second = unfolded(page, 1);
    second.getByLabel("Why").fill("It is so");
    second.getByLabel("Weight").selectOption("secondary");
    second.locator("button[value=accept]").click();
    assertThat(page.locator(".history li")).hasCount(2);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 390, 1440}) {
        Page seen = browsing.open(address, width, scheme);
        seen.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        check(seen, width + " " + scheme);
        seen.context().close();
      }
    }
    page.locator("#add > summary").click();
    page.locator("#add select[name=activity]").selectOption("care-treatment");
    page.locator("#add textarea[name=words]").fill("z".repeat(900));
    page.locator("#add textarea[name=why]").fill("because");
    page.locator("#add button").click();
    assertThat(page.locator("#refused")).isVisible();
    check(page, "refused");
  }

  private static void check(Page page, String what) {
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .toList())
        .as(what)
        .isEmpty();
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) overflow).intValue()).as("%s scrolls sideways", what).isNotPositive();
    Object small =
        page.evaluate(
            "[...document.querySelectorAll('.say summary, .say button, .say input:not([type=hidden]), .say select')]"
                + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 24).length");
    assertThat(((Number) small).intValue()).as("%s: targets under 24 px", what).isZero();
  }

  @Test
  void theSecurityPolicyIsNeverBroken() {
    browsing.open("/case/amazon?editor=Ada&said=activity-sales-firm").context().close();
    assertThat(browsing.complaints())
        .noneMatch(c -> c.contains("Content Security Policy") || c.contains("Refused to"));
  }
}
