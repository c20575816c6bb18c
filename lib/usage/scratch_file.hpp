/// \file scratch_file.hpp  A file without a name, for what memory should not hold; gone with the object.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cs {

/// Errors  Error{io}, Error{denied}: the folder is full, or not writable.
class ScratchFile {
  public:
    explicit ScratchFile(const std::string& folder);
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile();

    std::uint64_t size() const noexcept { return size_; }
    void append(std::string_view bytes);
    std::size_t read(std::uint64_t at, std::span<char> room) const;  ///< how much was read; all of it but at the end

  private:
    [[noreturn]] void fail(const char* what) const;

    std::string folder_;
    int descriptor_;
    std::uint64_t size_ = 0;
};

}  // namespace cs
