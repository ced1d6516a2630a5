package dev.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class ServerTest {

  private static ServedBase served;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    served = ServedBase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(served.url() + address));
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search.json?q=auction",
        "/suggest.json?q=air",
        "/case/airbnb.json",
        "/match.json?key_activities=roasting+coffee",
        "/activities.json",
        "/activities/logistics.json",
        "/patterns.json",
        "/patterns/auction.json",
        "/compare.json?case=hilti&case=airbnb",
        "/coverage.json",
        "/help.json",
        "/method.json"
      })
  void everyPageHasATwinOfData(String address) throws IOException, InterruptedException {
    HttpResponse<String> twin = get(address);
    assertThat(twin.statusCode()).isEqualTo(200);
    assertThat(twin.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(twin.body()).startsWithIgnoringCase(twin.body().startsWith("[") ? "[" : "{");
    HttpResponse<String> page = get(address.replace("/search.json", "/").replace(".json", ""));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/html;charset=utf-8");
  }

  @Test
  void whatOnlyTheWordsShowIsShownApart() throws IOException, InterruptedException {
    JsonNode patterns = new ObjectMapper().readTree(get("/patterns.json").body()).get("patterns");
    assertThat(patterns).hasSize(55);
    for (JsonNode pattern : patterns) {
      String id = pattern.get("id").asText();
      JsonNode twin = new ObjectMapper().readTree(get("/patterns/" + id + ".json").body());
      assertThat(twin.get("test").asText()).as(id).endsWith("?");
      assertThat(twin.get("stated")).as(id).hasSize(pattern.get("stated").asInt());
      assertThat(twin.get("found")).as(id).hasSize(pattern.get("found").asInt());
      for (JsonNode found : twin.get("found")) {
        assertThat(get("/patterns/" + id).body()).contains("Found in the text");
        assertThat(get("/case/" + found.get("slug").asText()).body())
            .contains("Patterns found in the text")
            .contains("href=\"/patterns/" + id + "\"");
      }
    }
  }

  @Test
  void wrongRequestsAreFourHundredWithPlaceAndWayOut() throws IOException, InterruptedException {
    for (String query :
        new String[] {"x".repeat(5_000), "\"open", "abcd* ".repeat(70), "activity:saels"}) {
      HttpResponse<String> page = get("/?q=" + encoded(query));
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.body()).contains("This cannot be answered");
      HttpResponse<String> twin = get("/search.json?q=" + encoded(query));
      assertThat(twin.statusCode()).isEqualTo(400);
      assertThat(twin.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(twin.body())
          .contains("\"field\":\"q\"")
          .contains("\"hint\"")
          .contains("\"detail\"");
    }
    for (String address :
        new String[] {
          "/?page=0",
          "/?sort=up",
          "/?in=colour:red",
          "/match?top=0",
          "/match?distance=up",
          "/match?weight.channels=99",
          "/match?industry=magic"
        }) {
      assertThat(get(address).statusCode()).as(address).isEqualTo(400);
    }
  }

  @Test
  void whatIsNotThereIsFourHundredAndFour() throws IOException, InterruptedException {
    for (String address :
        new String[] {
          "/nowhere",
          "/case/nobody",
          "/case/nobody.json",
          "/activities/nothing",
          "/patterns/nothing",
          "/patterns/nothing.json",
          "/assets/../casebook.db",
          "/case/%2e%2e%2fsecret"
        }) {
      assertThat(get(address).statusCode()).as(address).isIn(400, 404);
    }
  }

  @Test
  void aCanvasTooLargeIsRefused() throws IOException, InterruptedException {
    assertThat(get("/match.json?key_activities=" + encoded("x\n".repeat(600))).statusCode())
        .isEqualTo(400);
    assertThat(get("/match.json").statusCode()).isEqualTo(400);
    assertThat(get("/match?channels=" + "y".repeat(70_000)).statusCode()).isIn(414, 431);
  }

  @Test
  void strangersCannotUseThisServerInSomebodysName() throws IOException, InterruptedException {
    HttpRequest rebound = request("/").header("Host", "evil.example").build();
    assertThat(client.send(rebound, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("text=hello");
    HttpRequest foreign =
        request("/match/paste").header("Sec-Fetch-Site", "cross-site").POST(body).build();
    assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
    HttpRequest silent = request("/match/paste").POST(body).build();
    assertThat(client.send(silent, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void everyAnswerCarriesThePolicy() throws IOException, InterruptedException {
    for (String address : new String[] {"/", "/nowhere", "/search.json", "/assets/casebook.css"}) {
      String policy = get(address).headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).as(address).contains("default-src 'none'").doesNotContain("unsafe");
    }
  }

  @Test
  void theSearchPageWeighsLittle() throws IOException, InterruptedException {
    int weight = 0;
    for (String address :
        new String[] {
          "/",
          "/assets/casebook.css",
          "/assets/pages.css",
          "/assets/casebook.js",
          "/assets/htmx.js",
          "/assets/icon.svg"
        }) {
      HttpRequest zipped = request(address).header("Accept-Encoding", "gzip").build();
      weight += client.send(zipped, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
    assertThat(weight).isLessThan(120_000);
  }

  @Test
  void anOpenHostNeedsAToken() {
    assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTakenPortIsAFailureWithAWayOut() {
    int port = Integer.parseInt(served.url().replaceAll(".*:", ""));
    var taken = dev.casebook.cli.PortInUse.start(port);
    assertThat(taken).contains("Port " + port).contains("--port");
  }
}
