/// \file json.hpp  Writing JSON (RFC 8259), for whoever has values to write: documents, the journal, exports.
///
/// What comes out is valid UTF-8 whatever goes in: a byte that is not becomes U+FFFD. Control and bidi characters are
/// escaped, so that JSON on a terminal is as safe as JSON in a file.
#pragma once
#include "base/cell.hpp"
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs {

/// Values by type: money is a plain decimal number with its currency's digits (1200.50), dates and instants are ISO
/// strings, a list is an array of strings, "not given" and a number that is not finite are null.
void append_json(std::string& out, const Cell&);
void append_json(std::string& out, std::string_view text);
inline void append_json(std::string& out, const std::string& text) { append_json(out, std::string_view{text}); }
std::string to_json(const Cell&);

/// Objects and arrays around them. It writes the commas and trusts its caller to open, name and close in order.
class JsonWriter {
  public:
    JsonWriter& begin_object() { return begin('{'); }
    JsonWriter& end_object() { return end('}'); }
    JsonWriter& begin_array() { return begin('['); }
    JsonWriter& end_array() { return end(']'); }
    JsonWriter& key(std::string_view);
    JsonWriter& value(const Cell&);
    JsonWriter& value(std::string_view);
    JsonWriter& value(const std::string& text) { return value(std::string_view{text}); }
    JsonWriter& value(const char* text) { return value(std::string_view{text}); }
    JsonWriter& raw(std::string_view json);  ///< a value that is JSON already
    /// One element a line from here on, in the object or array that was begun last: what makes differences readable.
    JsonWriter& lines();

    const std::string& text() const noexcept { return out_; }
    std::string take() { return std::move(out_); }

  private:
    struct Level {
        bool first = true;
        bool lines = false;
    };
    JsonWriter& begin(char);
    JsonWriter& end(char);
    void separate();

    std::string out_;
    std::vector<Level> levels_;
    bool named_ = false;  // a key was written and its value is next
};

}  // namespace cs
