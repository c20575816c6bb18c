/// \file error_of.hpp  The error a call ends in, so that a test can look at its kind, message and hint.
#pragma once
#include "base/error.hpp"
#include <stdexcept>

template <class Act> cs::Error error_of(Act act) {
    try {
        act();
    } catch (const cs::Error& error) {
        return error;
    }
    throw std::logic_error{"no error where one was due"};
}
