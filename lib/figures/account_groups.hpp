/// \file account_groups.hpp  Into which line of a report an account belongs, and what it is called.
#pragma once
#include "figures/columns.hpp"
#include <unordered_map>

namespace cs {

/// By CSM: who held it on that day (tenure.hpp). Segment, level, industry and region are the present ones, whatever the
/// day.
class AccountGroups {
  public:
    struct Name {
        std::string key, name, csm;  ///< csm: the present one; empty: nobody
    };
    /// `with_names`: for the rows behind the figures, too.
    AccountGroups(Context&, GroupBy, bool with_names);

    bool none() const noexcept { return by_ == GroupBy::none; }
    std::size_t size() const noexcept { return values_.size(); }
    /// The group an account was in at the close of a day, 0 .. size(); only where it groups.
    std::size_t at(std::int64_t account, std::int32_t day) const;
    const std::string& value(std::size_t group) const { return values_[group]; }  ///< as stored; empty: has none
    std::vector<std::size_t> ordered() const;                                     ///< by value
    const Name& name(std::int64_t account) const { return names_.at(account); }

  private:
    std::size_t index_of(std::string value);
    void read_now(Context&, bool with_names);
    void read_tenures(Context&);

    GroupBy by_;
    std::vector<std::string> values_;
    std::map<std::string, std::size_t> places_;
    std::unordered_map<std::int64_t, std::size_t> now_;  // by account
    struct Since {
        std::int32_t from;
        std::size_t group;
    };
    std::unordered_map<std::int64_t, std::vector<Since>> once_;  // of those that changed hands, by day
    std::unordered_map<std::int64_t, Name> names_;
};

}  // namespace cs
