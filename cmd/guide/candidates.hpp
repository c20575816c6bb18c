/// \file candidates.hpp  What completion may offer, limited to what begins as the word that is being typed.
#pragma once
#include "cmd/command.hpp"
#include "store/fields.hpp"

namespace cs::guide {

class Candidates {
  public:
    /// `before`: the words before `typed`; they may say which store.
    Candidates(const Session& session, const std::vector<std::string>& before, const Nouns& nouns,
               std::string_view typed)
        : session_{session}, before_{before}, nouns_{nouns}, typed_{typed} {}

    void word(std::string_view word, std::string_view what);
    void option(const Option&);
    void values(Offers, std::string_view of, const FieldView*);
    /// What follows is only about the part of the word from there on: after "--name=", after the last comma.
    Candidates& below(std::size_t start);

    const std::string& text() const noexcept { return out_; }

  private:
    std::string_view part() const { return std::string_view{typed_}.substr(start_); }
    void fields(std::string_view noun, bool sortable);
    void records(std::string_view noun);
    void choices(std::string_view names, const FieldView*);

    const Session& session_;
    const std::vector<std::string>& before_;
    const Nouns& nouns_;
    std::string typed_;
    std::size_t start_ = 0;
    std::string out_;
};

}  // namespace cs::guide
