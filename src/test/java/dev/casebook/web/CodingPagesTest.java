package dev.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.cli.ServedBase;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server answers about coding, without a browser.
class CodingPagesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static ServedBase served;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    served = ServedBase.start();
    client = HttpClient.newHttpClient();
    assertThat(post("/code", "title=Pilot&cases=hilti").statusCode()).isEqualTo(303);
    for (String coder : new String[] {"Ann", "Bob"}) {
      post("/code/pilot/units", "unit=1&code=sales&coder=" + coder);
    }
    post("/code/pilot/units", "unit=2&code=maintenance&coder=Ann");
    post("/code/pilot/units", "unit=2&code=partner:maintenance&coder=Bob");
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    served.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.url() + address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String address, String form)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.url() + address))
            .header("Origin", served.url())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/code.json",
        "/code/pilot.json",
        "/code/pilot.json?reveal=yes",
        "/code/pilot/units.json?coder=Ann",
        "/code/pilot/settle.json?unit=2"
      })
  void everyPageHasATwinOfData(String address) throws IOException, InterruptedException {
    HttpResponse<String> twin = get(address);
    assertThat(twin.statusCode()).isEqualTo(200);
    assertThat(twin.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(JSON.readTree(twin.body()).findValue("base_version").asText()).isNotEmpty();
    HttpResponse<String> page = get(address.replace(".json", ""));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(page.body()).contains("This page as JSON");
  }

  @Test
  void whatDiffersIsKeptBackUnlessSomebodyAsks() throws IOException, InterruptedException {
    JsonNode covered = JSON.readTree(get("/code/pilot.json").body());
    assertThat(covered.path("covered").asBoolean()).isTrue();
    assertThat(covered.path("differing").asInt()).isEqualTo(1);
    assertThat(covered.path("disagreements")).isEmpty();
    assertThat(get("/code/pilot").body()).doesNotContain("Maintenance and replacement (partner)");
    assertThat(get("/code/pilot/units?coder=Bob&unit=1").body()).doesNotContain("Ann");
    assertThat(get("/code/pilot.json?coder=Ann&reveal=yes").body()).contains("\"covered\":true");
    assertThat(get("/code/pilot.json?reveal=yes").body()).contains("partner:maintenance");
  }

  @Test
  void codingPagesShowNoTagsOfTheMachineAndNoWayToThem() throws IOException, InterruptedException {
    for (String address : new String[] {"/code/pilot", "/code/pilot/units?coder=Cy"}) {
      assertThat(get(address).body()).doesNotContain("/case/").doesNotContain("evidence");
    }
  }

  @Test
  void filesComeWithNameAndType() throws IOException, InterruptedException {
    HttpResponse<String> csv = get("/code/pilot/coded.csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("\"pilot.csv\"");
    assertThat(csv.body()).startsWith("set,unit,slug,").contains("maintenance");
    assertThat(get("/code/pilot/coded.csv?coder=Cy").body())
        .doesNotContain("maintenance,")
        .contains(",Cy,");
    assertThat(get("/code/pilot/coded.jsonl").body()).contains("\"activity\":\"sales\"");
    assertThat(get("/code/pilot/codebook.md").body()).startsWith("# Codebook");
    assertThat(JSON.readTree(get("/code/pilot/codebook.json").body()).path("groups")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/code/pilot/units",
        "/code/pilot/units?coder=",
        "/code/pilot/units?coder=%E2%80%AEeve",
        "/code/pilot/units?coder=a%00b",
        "/code/pilot/units?coder=Ann&unit=0",
        "/code/pilot/units?coder=Ann&unit=999",
        "/code/pilot/units?coder=Ann&unit=99999999999",
        "/code/pilot/units?coder=Ann&unit=1%27%20OR%201=1",
        "/code/pilot/settle?unit=1",
        "/code/pilot/settle",
        "/code/pilot?from=-1",
        "/code/pilot?coder=%07"
      })
  void wrongRequestsAreFourHundred(String address) throws IOException, InterruptedException {
    HttpResponse<String> refused = get(address);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("problem");
  }

  @Test
  void longNamesAndTitlesAreRefusedInPlace() throws IOException, InterruptedException {
    String script = "<script>alert(1)</script>";
    HttpResponse<String> made =
        post("/code", "title=" + encoded(script) + "&cases=" + encoded("\"><img src=x>"));
    assertThat(made.statusCode()).isEqualTo(400);
    assertThat(made.body()).contains("has no case").doesNotContain(script, "\"><img");
    assertThat(post("/code", "title=" + "x".repeat(121) + "&cases=hilti").statusCode())
        .isEqualTo(400);
    assertThat(post("/code", "title=x&cases=" + "hilti,".repeat(3_000)).statusCode())
        .isEqualTo(303);
    assertThat(get("/code/pilot/units?coder=" + "x".repeat(81)).statusCode()).isEqualTo(400);
    HttpResponse<String> settled =
        post("/code/pilot/settle", "unit=2&code=maintenance&editor=Eve&reason=" + encoded(script));
    assertThat(settled.statusCode()).isEqualTo(303);
    assertThat(get("/code/pilot?reveal=yes").body()).contains("&lt;script").doesNotContain(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit=1&coder=Cy",
        "unit=1&coder=Cy&code=juggling",
        "unit=1&coder=Cy&code=sales&code=none",
        "unit=1&coder=Cy&code=partner:",
        "unit=77&coder=Cy&code=sales",
        "unit=1&code=sales",
        ""
      })
  void answersThatCannotBeAreRefusedAndNothingIsKept(String form)
      throws IOException, InterruptedException {
    assertThat(post("/code/pilot/units", form).statusCode()).isEqualTo(400);
    assertThat(get("/code/pilot.json").body()).doesNotContain("Cy");
  }

  @Test
  void whatIsNotThereIsFourHundredAndFour() throws IOException, InterruptedException {
    for (String address :
        new String[] {
          "/code/nothing",
          "/code/nothing.json",
          "/code/NOT",
          "/code/nothing/units?coder=Ann",
          "/code/nothing/coded.csv",
          "/code/pilot/nothing",
          "/code/nothing/settle?unit=1"
        }) {
      assertThat(get(address).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(post("/code/nothing/close", "").statusCode()).isEqualTo(404);
  }

  @Test
  void strangersCannotCodeInSomebodysName() throws IOException, InterruptedException {
    for (String address :
        new String[] {
          "/code",
          "/code/pilot/units",
          "/code/pilot/finish",
          "/code/pilot/close",
          "/code/pilot/settle"
        }) {
      HttpRequest foreign =
          HttpRequest.newBuilder(URI.create(served.url() + address))
              .header("Sec-Fetch-Site", "cross-site")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("unit=3&code=sales&coder=Mallory"))
              .build();
      assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
          .as(address)
          .isEqualTo(403);
    }
    assertThat(get("/code/pilot.json").body()).doesNotContain("Mallory");
  }

  @Test
  void closingEndsCodingAndOpensWhatDiffers() throws IOException, InterruptedException {
    post("/code", "title=Closing&cases=airbnb");
    post("/code/closing/units", "unit=1&code=sales&coder=Ann");
    post("/code/closing/units", "unit=1&code=events&coder=Bob");
    assertThat(post("/code/closing/finish", "coder=Ann").statusCode()).isEqualTo(400);
    assertThat(post("/code/closing/close", "").statusCode()).isEqualTo(303);
    assertThat(get("/code/closing.json").body()).contains("\"covered\":false", "events");
    assertThat(post("/code/closing/units", "unit=2&code=sales&coder=Ann").statusCode())
        .isEqualTo(400);
    assertThat(get("/code/closing/units?coder=Ann").statusCode()).isEqualTo(303);
  }
}
