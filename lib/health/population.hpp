/// \file population.hpp  Whose health there is to judge: accounts in the order of id, with what every measure may ask.
#pragma once
#include "account/account.hpp"
#include "store/store.hpp"

namespace cs {

/// in_service: a contract line is in force · lost: there were some, none is in force or to come · not_yet: the rest.
enum class ServiceState { not_yet, in_service, lost };
struct Subject {
    std::int64_t account = 0;
    ServiceState standing = ServiceState::not_yet;
    std::optional<Segment> segment;
    std::int64_t seats = 0;  ///< of the lines in force
    std::optional<std::int64_t> csm;
};
using Population = std::vector<Subject>;

/// Everybody, or those named, as of the day of the command; two passes in the order of id. Within a transaction.
Population population(Context&, const std::vector<std::int64_t>* accounts = nullptr);

/// Hands each row of a pass in the order of id to the member it belongs to.
class Merge {
  public:
    explicit Merge(const Population& members) : members_{members} {}
    /// Where the account stands; nullopt if it is not among the members. Accounts come in the order of id.
    std::optional<std::size_t> find(std::int64_t account) noexcept {
        while (at_ < members_.size() && members_[at_].account < account) ++at_;
        return at_ < members_.size() && members_[at_].account == account ? std::optional{at_} : std::nullopt;
    }

  private:
    const Population& members_;
    std::size_t at_ = 0;
};

}  // namespace cs
