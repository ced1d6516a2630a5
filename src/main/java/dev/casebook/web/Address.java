package dev.casebook.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Builds an address with parameters; empty values are left out.
final class Address {

  private final StringBuilder built;
  private boolean first = true;

  Address(String path) {
    built = new StringBuilder(path);
  }

  Address with(String name, String value) {
    if (!value.isEmpty()) {
      built.append(first ? '?' : '&').append(name).append('=');
      built.append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":"));
      first = false;
    }
    return this;
  }

  @Override
  public String toString() {
    return built.toString();
  }
}
