package dev.casebook.ask;

import java.util.List;

/// What a coder, or an editor who settles a disagreement, has ticked.
///
/// @param unit the number of the unit
/// @param who the coder or the editor
/// @param codes ids as [dev.casebook.model.Code#id] has them
/// @param none whether it was said that no activity is there
/// @param reason of an editor; a coder needs none
public record CodingRequest(
    String unit, String who, List<String> codes, boolean none, String reason) {

  /// Keeps a copy of the list.
  public CodingRequest {
    codes = List.copyOf(codes);
  }

  /// A coder's request.
  public static CodingRequest of(String unit, String coder, List<String> codes, boolean none) {
    return new CodingRequest(unit, coder, codes, none, "");
  }
}
