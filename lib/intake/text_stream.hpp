/// \file text_stream.hpp  Other people's bytes as UTF-8 text, exactly or not at all, in windows of bounded size.
///
/// A byte order mark is never part of the text, and decides between the two UTF-16 byte orders. NUL is refused in every
/// encoding. The first wrong byte ends the text before it.
/// Memory  a window holds what its reader keeps and one block behind it, or as much again as is kept.
/// Errors  what the Pull throws, and Error{config} for an encoding this system lacks; `decode` and `read_text` throw
///         Error{data} at file:line:column of the first wrong byte.
#pragma once
#include "base/error.hpp"
#include "intake/encoding.hpp"
#include "intake/input_file.hpp"
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

class Conversion;

/// Decodes bytes to UTF-8 block by block. What is wrong is a `fault`; where, is said by the reader, who counts lines.
class TextStream {
  public:
    static constexpr std::size_t usual_block = std::size_t{256} << 10;

    TextStream(Pull, Encoding asked, std::size_t block = usual_block);
    TextStream(const TextStream&) = delete;
    TextStream& operator=(const TextStream&) = delete;
    ~TextStream();

    /// The last `keep` bytes of the text given so far and more behind them; exactly `keep` bytes mean the end. Ends the
    /// life of the view returned before.
    std::string_view more(std::size_t keep);

    const std::optional<ByteFault>& fault() const noexcept { return fault_; }
    Encoding encoding() const noexcept {
        return encoding_;
    }  ///< what was asked until `more` was called, then never `detect`
    std::string warning()
        const;  ///< empty, or why the encoding asked for is likely a mistake; final at the end of the text

  private:
    void start();
    bool fill(std::size_t size);
    void check_fresh();
    void stop_at(std::size_t fresh, ByteFault);

    Pull pull_;
    Encoding encoding_;
    std::size_t block_;
    std::shared_ptr<Conversion> conversion_;  // between pull_ and the bytes, unless they are UTF-8
    std::vector<char> buffer_;
    std::size_t given_ = 0, filled_ = 0;  // [0, given_) is checked text, [given_, filled_) a character cut by the block
    bool started_ = false, ended_ = false;
    bool dropped_ = false, non_ascii_ = false;
    std::optional<ByteFault> fault_;
};

/// The part of a text that its reader has not used yet: all of it, or what a stream has shown so far.
class Window {
  public:
    explicit Window(std::string_view whole) noexcept : at_{whole.data()}, end_{at_ + whole.size()}, last_{true} {}
    explicit Window(TextStream& stream) noexcept : stream_{&stream} {}

    const char* at() const noexcept { return at_; }
    const char* end() const noexcept { return end_; }
    bool empty() const noexcept { return at_ == end_; }
    bool last() const noexcept { return last_; }  ///< nothing comes behind end()
    std::string_view text() const noexcept { return {at_, static_cast<std::size_t>(end_ - at_)}; }
    void use_up_to(const char* p) noexcept { at_ = p; }

    /// More text at the end, if it is not the last; pointers into the window are void afterwards.
    void grow();
    /// Why the text ends at end(), if not by itself.
    const ByteFault* fault() const noexcept;

  private:
    TextStream* stream_ = nullptr;
    const char* at_ = nullptr;
    const char* end_ = nullptr;
    bool last_ = false;
};

Error error_of(const ByteFault&, Place);

/// A whole text at once.
struct Text {
    std::string utf8;
    Encoding encoding = Encoding::utf8;  ///< what it was decoded from; never `detect`
    std::string warning;                 ///< empty, or why the encoding asked for is likely a mistake
};
Text read_text(Pull, Encoding, const std::string& file);
Text decode(std::string_view bytes, Encoding, const std::string& file);

}  // namespace cs
