/// \file leftover.hpp  What a command must not leave behind when a signal ends it: drafts of files and of folders.
///
/// Only SIGKILL, and what kills as surely, leaves one. A signal that the command was told to ignore stays ignored.
#pragma once
#include <csignal>
#include <string>

namespace cs {

/// Signals that would end the command wait until this goes. Whoever makes a draft holds them until it is known as a
/// Leftover: else one that comes between leaves it.
class SignalsHeld {
  public:
    SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld();

  private:
    sigset_t before_;
};

/// As long as this lives, a signal that ends the command first takes the path away: a file, or a folder with all that
/// is in it. What is not there is no matter. A few at a time; of the main thread.
class Leftover {
  public:
    explicit Leftover(const std::string& path);
    Leftover(const Leftover&) = delete;
    Leftover& operator=(const Leftover&) = delete;
    ~Leftover();

  private:
    std::size_t place_;
};

}  // namespace cs
