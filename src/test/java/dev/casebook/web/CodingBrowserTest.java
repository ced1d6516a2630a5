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

/// Two people code in a real browser. Every test makes a set of its own.
@Tag("browser")
class CodingBrowserTest {

  private static Browsing browsing;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browsing.close();
  }

  /// Makes a set of the canvas and prose of one case, and returns its path.
  private static String set(Page page, String title) {
    page.navigate(browsing.url() + "/code");
    page.locator("#title").fill(title);
    page.locator("#cases").fill("hilti");
    page.getByText("Make the set").click();
    assertThat(page.locator("h1")).hasText(title);
    return page.url().replace(browsing.url(), "");
  }

  private static void begin(Page page, String set, String coder) {
    page.navigate(browsing.url() + set);
    page.locator("#coder").fill(coder);
    page.getByText("Begin").click();
  }

  private static Locator box(Page page, String code) {
    return page.locator("input[name='code'][value='" + code + "']");
  }

  private static void keep(Page page) {
    page.getByText("Keep and go on").click();
  }

  private static void codeAll(Page page, String set, String coder, String code) {
    begin(page, set, coder);
    while (page.locator("#coding").count() > 0) {
      box(page, code).check();
      keep(page);
    }
  }

  @Test
  void twoCodersWorkBlindFinishSeeWhereTheyDifferAndAnEditorSettles() {
    Page page = browsing.open("/method");
    page.getByText("Coding by several people", new Page.GetByTextOptions().setExact(true))
        .last()
        .click();
    String set = set(page, "Two coders");
    codeAll(page, set, "Ann", "sales");
    assertThat(page.locator("h1")).containsText("are coded");
    begin(page, set, "Bob");
    assertThat(box(page, "sales")).not().isChecked();
    box(page, "sales").check();
    keep(page);
    assertThat(page.locator(".saved"))
        .containsText("Kept for unit 1: Sales and business development");
    box(page, "partner:logistics").check();
    keep(page);
    page.navigate(browsing.url() + set + "?coder=Bob");
    assertThat(page.locator(".alpha b")).hasText(Pattern.compile("0\\.\\d{3}"));
    assertThat(page.locator("body")).containsText("2 of ");
    assertThat(page.locator(".disagreements")).hasCount(0);
    assertThat(page.locator(".differing")).containsText("once you have finished");
    codeAll(page, set, "Bob", "sales");
    page.getByText("I have finished").click();
    assertThat(page.locator(".disagreements li")).hasCount(1);
    assertThat(page.locator(".disagreements .apart")).hasCount(2);
    page.getByText("Settle it").click();
    box(page, "sales").check();
    page.locator("#editor").fill("Eve");
    page.locator("#reason").fill("Their own people drive it there");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Settle it"))
        .click();
    assertThat(page.locator(".settled")).containsText("Their own people drive it there");
    page.getByText("Close this set").click();
    page.getByLabel("Close it for good").check();
    page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#coder")).hasCount(0);
    assertThat(page.locator(".code-head")).containsText("closed");
  }

  @Test
  void aCoderTypesAndNeedsNoMouse() {
    Page page = browsing.open("/code");
    String set = set(page, "Keyboard");
    page.locator("#coder").focus();
    page.keyboard().type("Ann & \"Co\" <b>");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("log");
    assertThat(page.locator(".groups .tick:visible")).hasCount(1);
    page.keyboard().press("Shift+Enter");
    page.keyboard().type("sales");
    page.keyboard().press("Enter");
    assertThat(page.locator("#chosen"))
        .hasText("Logistics and fulfilment (partner), Sales and business development");
    page.keyboard().press("Enter");
    assertThat(page.locator(".saved")).containsText("Kept for unit 1");
    assertThat(page.locator("h1")).containsText("Unit 2 of");
    page.keyboard().type("sales");
    page.keyboard().press("Enter");
    page.keyboard().type("no activity");
    page.keyboard().press("Enter");
    assertThat(page.locator("#chosen")).hasText("No activity in this text");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Unit 3 of");
    page.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(box(page, "none")).isChecked();
    assertThat(box(page, "sales")).not().isChecked();
    page.navigate(browsing.url() + set);
    assertThat(page.locator(".coders b")).hasText("Ann & \"Co\" <b>");
    page.locator(".coders a").click();
    assertThat(page.locator(".code-head")).containsText("coder Ann & \"Co\" <b>");
  }

  @Test
  void definitionsAreOneKeyAway() {
    Page page = browsing.open("/code");
    begin(page, set(page, "Definitions"), "Ann");
    Locator definition = page.locator("#def-trust-safety");
    assertThat(definition).isHidden();
    page.getByLabel("What is Trust and safety?").focus();
    page.keyboard().press("Enter");
    assertThat(definition).isVisible();
    page.keyboard().press("Escape");
    assertThat(definition).isHidden();
    page.keyboard().press("?");
    assertThat(definition).isVisible();
    assertThat(page).hasURL(Pattern.compile("/units"));
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
  }

  @Test
  void everythingWorksWithoutScript() {
    Page page = browsing.withoutScript("/code");
    String set = set(page, "Plain forms");
    begin(page, set, "Ann");
    keep(page);
    assertThat(page.locator(".problem")).containsText("nothing is said");
    box(page, "none").check();
    box(page, "sales").check();
    keep(page);
    assertThat(page.locator(".problem")).containsText("none stands beside an activity");
    assertThat(box(page, "sales")).isChecked();
    box(page, "none").uncheck();
    keep(page);
    assertThat(page.locator(".saved")).containsText("Kept for unit 1");
    assertThat(page.locator("#q")).hasCount(0);
    page.getByLabel("What is Sales and business development?").click();
    assertThat(page.locator("#def-sales")).isVisible();
  }

  @Test
  void noPageBreaksARuleOfAccessibilityInLightOnADeskOrInTheDarkOnAPhone() {
    Page maker = browsing.open("/code");
    String set = set(maker, "Accessible");
    codeAll(maker, set, "Ann", "sales");
    begin(maker, set, "Bob");
    box(maker, "partner:manufacturing").check();
    keep(maker);
    for (String address :
        List.of(
            "/code",
            set,
            set + "?reveal=yes",
            set + "/units?coder=Bob",
            set + "/units?coder=Ann",
            set + "/settle?unit=1",
            set + "/settle?unit=2",
            "/code/nothing")) {
      check(address, 1440, ColorScheme.LIGHT);
      check(address, 390, ColorScheme.DARK);
    }
    assertThat(browsing.complaints())
        .noneMatch(c -> c.contains("Content Security Policy") || c.contains("Refused to"));
  }

  private static void check(String address, int width, ColorScheme scheme) {
    Page page = browsing.open(address, width, scheme);
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    for (boolean definitions : new boolean[] {false, true}) {
      if (definitions && page.locator("#defs-all").count() > 0) {
        page.locator("#defs-all").check();
      }
      assertThat(
              new AxeBuilder(page)
                  .analyze().getViolations().stream()
                      .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                      .toList())
          .as("%s at %d in %s", address, width, scheme)
          .isEmpty();
    }
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) overflow).intValue())
        .as("%s scrolls sideways at %d", address, width)
        .isLessThanOrEqualTo(0);
    page.context().close();
  }
}
