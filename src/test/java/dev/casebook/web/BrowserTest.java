package dev.casebook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.casebook.cli.ServedBase;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("browser")
class BrowserTest {

  private static Browsing browsing;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browsing.close();
  }

  @Test
  void aResearcherNarrowsDownAndReadsTheSentenceBehindATag() throws IOException {
    Page page = browsing.open("/");
    assertThat(page.locator(".summary")).hasText(ServedBase.cases() + " cases");
    page.locator("label.want", new Page.LocatorOptions().setHasText("Platform and network"))
        .click();
    assertThat(page).hasURL(Pattern.compile("in=group(:|%3A)platform-network"));
    assertThat(page.locator(".chips li")).hasCount(1);
    page.locator(".hit h2 a").first().click();
    assertThat(page.locator(".canvas .block")).hasCount(9);
    Locator tag = page.locator("details.evidence").first();
    assertThat(tag.locator("blockquote").first()).isHidden();
    tag.locator("> summary").click();
    assertThat(tag.locator("blockquote mark").first()).isVisible();
    tag.locator("blockquote footer a").first().click();
    assertThat(page).hasURL(Pattern.compile("#"));
    String anchor = page.url().substring(page.url().indexOf('#'));
    assertThat(page.locator("[id='" + anchor.substring(1) + "']")).isVisible();
  }

  @Test
  void resultsCountsAndAddressChangeAtEveryKeystrokeAndTheBackButtonRestores() {
    Page page = browsing.open("/");
    String before = page.locator(".summary").textContent();
    page.locator("#q").pressSequentially("fleet");
    assertThat(page).hasURL(Pattern.compile("q=fleet"));
    assertThat(page.locator(".summary")).not().hasText(before);
    assertThat(page.locator(".snippet mark").first()).isVisible();
    assertThat(page.locator("#q")).isFocused();
    page.goBack();
    assertThat(page.locator(".summary")).hasText(before);
  }

  @Test
  void aStudentFindsAnAnalogueWithTheKeyboardAlone() {
    Page page = browsing.open("/");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("airb");
    assertThat(page.locator("#suggestions a").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#suggestions a").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Airbnb");
    page.getByText("Match this canvas").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".analogue")).hasCount(10);
    assertThat(page.locator("#key_activities")).not().hasValue("");
    Locator reasons = page.locator(".analogue").nth(1).locator(".reasons summary");
    reasons.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".analogue").nth(1).locator(".reasons tbody tr").first()).isVisible();
  }

  @Test
  void aResearcherGetsToTheSentenceBehindATagWithTheKeyboardAlone() {
    Page page = browsing.open("/");
    Locator wanted = page.locator("input[name='in'][value='group:production']");
    wanted.focus();
    page.keyboard().press("Space");
    assertThat(page.locator(".chips li")).hasCount(1);
    assertThat(wanted).isChecked();
    assertThat(wanted).isFocused();
    page.locator(".hit h2 a").first().focus();
    page.keyboard().press("Enter");
    Locator tag = page.locator("details.evidence").first();
    tag.locator("> summary").focus();
    page.keyboard().press("Enter");
    assertThat(tag.locator("blockquote mark").first()).isVisible();
    tag.locator("blockquote footer a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#"));
  }

  @Test
  void aStudentFindsAnAnalogueWithTheMouse() {
    Page page = browsing.open("/activities");
    page.getByText("Matchmaking", new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".run h3 a").first().click();
    assertThat(page.locator(".canvas .block")).hasCount(9);
    page.getByText("Match this canvas").click();
    assertThat(page.locator(".analogue")).hasCount(10);
    page.locator(".analogue").nth(1).locator(".reasons summary").click();
    page.locator(".analogue").nth(1).locator(".reasons tbody a").first().click();
    assertThat(page).hasURL(Pattern.compile("/case/.*#"));
  }

  @Test
  void aFounderEntersACanvasWithTheKeyboardAlone() {
    Page page = browsing.open("/match");
    page.locator("#key_activities").focus();
    page.keyboard().type("roasting coffee");
    page.keyboard().press("Enter");
    page.keyboard().type("answer emails");
    for (int i = 0; i < 2; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#value_propositions")).isFocused();
    page.keyboard().type("fresh coffee every month");
    assertThat(page.locator(".analogue")).hasCount(10);
    assertThat(page.locator("#value_propositions")).isFocused();
    page.locator(".benchmark details summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".benchmark details li").first()).isVisible();
    assertThat(page.locator(".findings")).containsText("answer emails");
  }

  @Test
  void aFounderEntersACanvasAndReadsReasonsBenchmarkAndReview() {
    Page page = browsing.open("/match");
    assertThat(page.locator("#answer")).containsText("The canvas is empty");
    String activities =
        "matching riders with drivers\nscreening drivers\nanswer emails\nour data centre";
    page.locator("#key_activities").fill(activities);
    page.locator("#customer_segments").fill("riders\ndrivers");
    page.locator("#revenue_streams").fill("commission on each ride");
    assertThat(page.locator(".analogue")).hasCount(10);
    // The answer to the last block: those before it rank others first.
    assertThat(page).hasURL(Pattern.compile("key_activities=.*revenue_streams="));
    page.locator("#reasons-uber summary").click();
    assertThat(page.locator("#reasons-uber tbody tr").first()).isVisible();
    assertThat(page.locator(".benchmark tbody tr").first()).containsText("of 10");
    assertThat(page.locator(".findings")).containsText("answer emails");
    assertThat(page.locator(".findings")).containsText("our data centre");
    page.getByLabel("Other industries").check();
    assertThat(page).hasURL(Pattern.compile("distance=far"));
    page.reload();
    assertThat(page.locator("#key_activities")).hasValue(activities);
  }

  @Test
  void aWholeCanvasCanBePasted() {
    Page page = browsing.open("/match");
    page.getByText("Paste a whole canvas").click();
    page.locator("#text")
        .fill("# Key activities\n- roasting coffee\n\n# Channels\n- web shop\n- cafes\n");
    page.getByText("Read it").click();
    assertThat(page.locator("#key_activities")).hasValue("roasting coffee");
    assertThat(page.locator("#channels")).hasValue("web shop\ncafes");
    assertThat(page.locator(".analogue").first()).isVisible();
  }

  @Test
  void hostileTextIsShownAsText() {
    Page page = browsing.open("/match");
    page.locator("#key_activities")
        .fill("<script>alert(1)</script>\n\"><img src=x onerror=alert(2)>");
    assertThat(page).hasURL(Pattern.compile("key_activities="));
    page.reload();
    assertThat(page.locator("#key_activities"))
        .hasValue("<script>alert(1)</script>\n\"><img src=x onerror=alert(2)>");
    Page search = browsing.open("/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    assertThat(search.locator("#q, .problem").first()).isVisible();
  }

  @Test
  void everythingWorksWithoutScript() {
    Page page = browsing.withoutScript("/");
    page.locator("#q").fill("fleet");
    page.locator(".ask button").click();
    assertThat(page).hasURL(Pattern.compile("q=fleet"));
    assertThat(page.locator(".hit").first()).isVisible();
    page.locator("details.facet > summary", new Page.LocatorOptions().setHasText("Country"))
        .click();
    page.locator("label.want", new Page.LocatorOptions().setHasText("Liechtenstein")).click();
    page.locator(".ask button").click();
    assertThat(page.locator(".hit")).hasCount(1);
    Page match = browsing.withoutScript("/match");
    match.locator("#key_activities").fill("matching riders with drivers");
    match.locator(".options > button").click();
    assertThat(match.locator(".analogue").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/?q=platform&in=group:platform-network",
    "/?q=nothingofthekind",
    "/?q=%22open",
    "/case/hilti",
    "/case/d-art",
    "/match",
    "/match?from=airbnb",
    "/match?key_activities=answer+emails&why_not=hilti",
    "/activities",
    "/activities/logistics",
    "/patterns",
    "/patterns/auction",
    "/help",
    "/method",
    "/learn",
    "/coverage",
    "/compare",
    "/compare?case=hilti&case=airbnb&case=zara",
    "/nowhere"
  })
  void noPageBreaksARuleOfAccessibilityInLightOnADeskOrInTheDarkOnAPhone(String address) {
    accessible(address, 1440, ColorScheme.LIGHT);
    accessible(address, 390, ColorScheme.DARK);
  }

  private static void accessible(String address, int width, ColorScheme scheme) {
    Page page = browsing.open(address, width, scheme);
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    List<String> broken =
        new AxeBuilder(page)
            .analyze().getViolations().stream().map(BrowserTest::described).toList();
    assertThat(broken).as("%s at %d in %s", address, width, scheme).isEmpty();
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) overflow).intValue())
        .as("%s scrolls sideways at %d", address, width)
        .isLessThanOrEqualTo(0);
    page.context().close();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Test
  void theSecurityPolicyIsNeverBroken() {
    for (String address :
        List.of("/", "/case/hilti", "/match?from=airbnb", "/activities", "/help")) {
      browsing.open(address).context().close();
    }
    assertThat(browsing.complaints())
        .noneMatch(c -> c.contains("Content Security Policy") || c.contains("Refused to"));
  }
}
