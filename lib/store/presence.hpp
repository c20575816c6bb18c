/// \file presence.hpp  Which rows of a table are there, for whoever asks in the order of their ids: one read of the table, a
/// page at a time, instead of a question each.
#pragma once
#include "store/engine.hpp"
#include <string>
#include <vector>

namespace cs {

class Presence {
  public:
    explicit Presence(Engine& engine) : engine_{engine} {}
    /// Cheap while ids of one table are asked for from the lowest on; right in any order.
    bool has(std::string_view table, std::int64_t id);

  private:
    void read_from(std::int64_t id);

    Engine& engine_;
    std::string table_;
    std::vector<std::int64_t> page_;                 // the ids there are from first_ to last_
    std::int64_t first_ = 0, last_ = 0;
};

}  // namespace cs
