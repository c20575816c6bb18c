/// \file word_numbers.hpp  Words with a number each, all of them in one piece of memory: a hundred thousand are made,
/// looked up and given back in a few milliseconds.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

class WordNumbers {
  public:
    /// nullptr: it has none. Good until the next word is added.
    const std::uint32_t* find(std::string_view word) const noexcept {
        if (slots_.empty()) return nullptr;
        const auto& slot = slots_[place_of(word, std::hash<std::string_view>{}(word))];
        return slot.taken ? &slot.number : nullptr;
    }
    /// The number that the word has from now on: its own, if it had one before.
    std::uint32_t add(std::string_view word, std::uint32_t number) {
        if ((size_ + 1) * 2 > slots_.size()) grow();
        const auto hash = std::hash<std::string_view>{}(word);
        auto& slot = slots_[place_of(word, hash)];
        if (slot.taken) return slot.number;
        slot = {hash, text_.size(), word.size(), number, true};
        text_ += word;
        ++size_;
        return number;
    }
    std::size_t size() const noexcept { return size_; }
    std::vector<std::string_view> words() const {
        std::vector<std::string_view> all;
        for (const auto& slot : slots_)
            if (slot.taken) all.push_back(word_of(slot));
        return all;
    }

  private:
    struct Slot {
        std::size_t hash = 0, begin = 0, length = 0;  // of the word in text_
        std::uint32_t number = 0;
        bool taken = false;
    };

    std::string_view word_of(const Slot& slot) const noexcept {
        return std::string_view{text_}.substr(slot.begin, slot.length);
    }
    // Its own, or the next free one: half of them are free.
    std::size_t place_of(std::string_view word, std::size_t hash) const noexcept {
        const auto mask = slots_.size() - 1;
        auto at = hash & mask;
        while (slots_[at].taken && (slots_[at].hash != hash || word_of(slots_[at]) != word)) at = (at + 1) & mask;
        return at;
    }
    void grow() {
        auto old = std::move(slots_);
        slots_ = std::vector<Slot>(old.empty() ? 64 : old.size() * 2);
        const auto mask = slots_.size() - 1;
        for (const auto& slot : old) {
            if (!slot.taken) continue;
            auto at = slot.hash & mask;
            while (slots_[at].taken) at = (at + 1) & mask;
            slots_[at] = slot;
        }
    }

    std::vector<Slot> slots_;  // as many as a power of two
    std::string text_;
    std::size_t size_ = 0;
};

}  // namespace cs
