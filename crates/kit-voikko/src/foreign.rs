//! The six functions of libvoikko that are called, by their names in `libvoikko/voikko.h` and `libvoikko/voikko_structs.h`.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr;

use libloading::Library;

/// The library's name as its interface has it: what begins with this number keeps to it.
const NAME: &str = "libvoikko.so.1";

type Init = unsafe extern "C" fn(*mut *const c_char, *const c_char, *const c_char) -> *mut c_void;
type Terminate = unsafe extern "C" fn(*mut c_void);
type Analyse = unsafe extern "C" fn(*mut c_void, *const c_char) -> *mut *mut c_void;
type Value = unsafe extern "C" fn(*const c_void, *const c_char) -> *mut c_char;
type FreeValue = unsafe extern "C" fn(*mut c_char);
type FreeAnalyses = unsafe extern "C" fn(*mut *mut c_void);

/// An open dictionary.
pub(crate) struct Handle {
    voikko: *mut c_void,
    terminate: Terminate,
    analyse: Analyse,
    value: Value,
    free_value: FreeValue,
    free_analyses: FreeAnalyses,
    // Last, so that the code is there until nothing can call it.
    _library: Library,
}

// SAFETY: Voikko asks that a handle is used by one thread at a time and keeps nothing of the thread that made it.
// `Handle` is not `Sync`, so whoever shares it takes turns.
unsafe impl Send for Handle {}

impl Handle {
    /// Loads the library and opens the Finnish dictionary.
    pub(crate) fn open() -> Result<Self, String> {
        // SAFETY: what the library does when it is loaded is that of a library that the operator installed on this
        // machine. The types are those of its header, which its name's number stands for.
        unsafe {
            let library = Library::new(NAME).map_err(|error| error.to_string())?;
            let init: Init = symbol(&library, c"voikkoInit")?;
            let mut handle = Self {
                voikko: ptr::null_mut(),
                terminate: symbol(&library, c"voikkoTerminate")?,
                analyse: symbol(&library, c"voikkoAnalyzeWordCstr")?,
                value: symbol(&library, c"voikko_mor_analysis_value_cstr")?,
                free_value: symbol(&library, c"voikko_free_mor_analysis_value_cstr")?,
                free_analyses: symbol(&library, c"voikko_free_mor_analysis")?,
                _library: library,
            };
            let mut problem: *const c_char = ptr::null();
            handle.voikko = init(&raw mut problem, c"fi".as_ptr(), ptr::null());
            if !problem.is_null() {
                return Err(CStr::from_ptr(problem).to_string_lossy().into_owned());
            }
            if handle.voikko.is_null() {
                return Err("voikkoInit gave nothing".to_owned());
            }
            Ok(handle)
        }
    }

    /// Lemma and bases of each analysis of the word.
    pub(crate) fn analyse(&self, word: &str) -> Vec<(String, String)> {
        let Ok(word) = CString::new(word) else { return Vec::new() };
        let mut found = Vec::new();
        // SAFETY: the handle is open, the word ends with a zero, and the list that comes back ends with a null pointer
        // and is freed once, after the last look at it.
        unsafe {
            let all = (self.analyse)(self.voikko, word.as_ptr());
            if all.is_null() {
                return found;
            }
            let mut next = all;
            while !(*next).is_null() {
                if let Some(lemma) = self.value(*next, c"BASEFORM") {
                    found.push((lemma, self.value(*next, c"WORDBASES").unwrap_or_default()));
                }
                next = next.add(1);
            }
            (self.free_analyses)(all);
        }
        found
    }

    /// What an analysis says under this key.
    ///
    /// # Safety
    /// The analysis is one of a list that has not been freed.
    unsafe fn value(&self, analysis: *const c_void, key: &CStr) -> Option<String> {
        // SAFETY: by the caller the analysis lives; the text that comes back is ours, ends with a zero and is freed once.
        unsafe {
            let text = (self.value)(analysis, key.as_ptr());
            if text.is_null() {
                return None;
            }
            let value = CStr::from_ptr(text).to_string_lossy().into_owned();
            (self.free_value)(text);
            Some(value)
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if !self.voikko.is_null() {
            // SAFETY: the handle is open and nobody uses it any more.
            unsafe { (self.terminate)(self.voikko) }
        }
    }
}

/// A function of the library.
///
/// # Safety
/// The function has the type `F`, and is not called after the library is gone.
unsafe fn symbol<F: Copy>(library: &Library, name: &CStr) -> Result<F, String> {
    // SAFETY: by the caller.
    let found = unsafe { library.get::<F>(name.to_bytes_with_nul()) };
    found.map(|symbol| *symbol).map_err(|error| error.to_string())
}
