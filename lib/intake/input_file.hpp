/// \file input_file.hpp  The bytes of somebody's file, a pipe's or standard input's, read once from front to back.
///
/// Errors  Error{missing} no such file, or a directory; Error{denied} not allowed; Error{io} reading failed, or a
///         regular file changed while it was being read. Places carry the file's name only.
#pragma once
#include <cstddef>
#include <ctime>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

/// Where bytes come from: fills a part of `room`, never empty, and returns how much; 0 at the end.
using Pull = std::function<std::size_t(std::span<char> room)>;

class InputFile {
  public:
    explicit InputFile(const std::string& path);
    InputFile(int descriptor, std::string name);  ///< one that is open already (standard input); it stays open
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    ~InputFile();

    const std::string& name() const noexcept { return name_; }
    std::size_t read(std::span<char> room);  ///< 0 at the end
    std::string_view peek(std::size_t most);  ///< what will be read next; shorter only at the end
    std::string rest();                       ///< all that was not read yet
    Pull pull() {
        return [this](std::span<char> room) { return read(room); };
    }

  private:
    void look();
    std::size_t read_on(std::span<char> room);
    void refuse_if_changed() const;

    std::string name_;
    int descriptor_;
    bool owned_;
    std::string ahead_;  // looked at and not read yet
    bool regular_ = false;
    std::timespec modified_{};
    std::size_t size_ = 0;
};

}  // namespace cs
