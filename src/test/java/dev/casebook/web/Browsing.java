package dev.casebook.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.casebook.cli.ServedBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A real browser on the project's own cases. What the browser's console complains about is kept:
/// among it every breach of the content security policy.
final class Browsing implements AutoCloseable {

  private final ServedBase served;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Browsing(ServedBase served, Playwright playwright, Browser browser) {
    this.served = served;
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browsing start() throws IOException {
    ServedBase served = ServedBase.start();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    return new Browsing(served, playwright, browser);
  }

  private static Path chromium() {
    return Stream.of(
            Objects.toString(System.getenv("CASEBOOK_CHROMIUM"), ""),
            "/usr/bin/chromium",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "No Chromium: run scripts/test, which finds or installs it."));
  }

  /// A page of this width that opens an address of the server.
  Page open(String address, int width, ColorScheme scheme) {
    return open(
        address,
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }

  Page open(String address) {
    return open(address, 1440, ColorScheme.LIGHT);
  }

  /// A page that runs no script; it does not scroll smoothly either, which the driver would wait
  /// for in vain.
  Page withoutScript(String address) {
    return open(
        address,
        new Browser.NewContextOptions()
            .setViewportSize(1440, 900)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(false));
  }

  private Page open(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(this::complained);
    page.onPageError(error -> complaints.add(error));
    page.navigate(served.url() + address);
    return page;
  }

  private void complained(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text());
    }
  }

  String url() {
    return served.url();
  }

  /// What the console has complained about so far, in all pages.
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    served.close();
  }
}
