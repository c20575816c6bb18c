/// \file talk.hpp  What an import says and asks.
#pragma once
#include "cmd/command.hpp"
#include "intake/import.hpp"
#include <chrono>

namespace cs::intake {

/// What the options of an import say: about columns, about how the file is written, about its days and numbers.
ImportRules said(const Session&);
InputOptions input_options(const Session&, const ImportRules&);
Notation notation(const ImportRules&);

/// What is said of the file, and what is remembered of it, unless --forget says otherwise.
struct Recalled {
    ImportRules rules;
    std::string table;  ///< of cs.toml that said something; empty: none did
};
Recalled recalled(Session&, const std::string& path, const NounView&);
/// Keeps what was said in cs.toml, for files of this name, and tells so; what goes wrong with it is told, too. A dry
/// run keeps nothing.
void remember(Session&, const std::string& path, const NounView&, const ImportRules&);

/// "accounts.csv: 85 rows, as account: 'sector' is industry, ...; left out: 'revenue'".
std::string understood(const Mapping&, const InputTable&, const ImportRules&, const std::string& table);
std::string told(const ImportRules&);  ///< the rules as options

/// Error{data} that lists the columns and the options that settle them.
[[noreturn]] void refuse_unknown(const Mapping&, const InputTable&);

bool can_ask(const Session&, const std::string& path);  ///< a person sits there, and the file is not what they type
bool confirmed(Session&, std::string_view question);    ///< tells what the session has to say so far, and asks

void tell_errors(Session&, const ImportReport&);  ///< the first 20
void tell_outcome(Session&, const ImportReport&, const std::string& rejected_path);

/// A line on a terminal's stderr for what takes more than a second.
class Progress {
  public:
    explicit Progress(const Session& session) : on_{session.around.terminal_err && !session.quiet} {}
    void show(std::size_t done, std::size_t all);
    void clear();

  private:
    bool on_, shown_ = false;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now(), last_ = began_;
};

}  // namespace cs::intake
