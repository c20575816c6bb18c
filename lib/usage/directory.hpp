/// \file directory.hpp  Words of a file as the numbers of records: accounts, features, users, signals.
#pragma once
#include "intake/known.hpp"
#include "store/store.hpp"
#include "usage/word_numbers.hpp"
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// Numbers from here on stand for records that are about to be added, in the order of their first appearance. They are
/// greater than any that a row may have, so that rows keep their order once the real numbers are known.
inline constexpr std::uint32_t first_new = 0xF000'0000;

/// Runs what it is given where the store may be used, and waits for it.
using InStore = std::function<void(const std::function<void()>&)>;

/// Records by key at once; by anything else that find_exact understands when a key is not found.
class Directory {
  public:
    Directory(Context&, const NounView&, InStore);

    /// Error{data}: none, or several.
    std::uint32_t number(std::string_view word) {
        if (word.empty()) return look_up(word);
        auto& recent = recent_[(word.size() * 31 + static_cast<unsigned char>(word.back())) % recent_.size()];
        if (word != recent.word) {
            const auto* found = known_.find(word);
            recent.number = found ? *found : look_up(word);
            recent.word = word;
        }
        return recent.number;
    }
    /// From now on a word that is none stands for a record to be added.
    void add_unknown() noexcept { adds_ = true; }
    const std::vector<std::string>& added() const noexcept { return added_; }

  private:
    struct Recent {
        std::string word;
        std::uint32_t number = 0;
    };

    std::uint32_t look_up(std::string_view word);
    std::uint32_t narrowed(std::int64_t id) const;
    [[noreturn]] void refuse(std::string_view word);

    Context& context_;
    const NounView& noun_;
    InStore in_store_;
    WordNumbers known_;
    std::optional<Known> others_;
    std::array<Recent, 64> recent_;  // most rows name what a row just before them did
    bool adds_ = false;
    std::vector<std::string> added_;
    std::size_t refused_ = 0;
};

/// Texts with numbers of their own: users of usage files.
class TextNumbers {
  public:
    TextNumbers(Engine&, std::string_view table);  ///< with columns "id" and "name"
    std::uint32_t number(std::string_view text);
    const std::vector<std::string>& added() const noexcept { return added_; }

  private:
    WordNumbers known_;
    std::vector<std::string> added_;
};

}  // namespace cs
