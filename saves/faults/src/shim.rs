//! The shim between SQLite and the files of its own VFS. The only unsafe code of the workspace: SQLite's files are structs of C
//! function pointers. Libraries that hide them (`sqlite-plugin`, say) want files, locks and shared memory of one's own in their
//! place; then the tests would prove those, and not what players have.
//!
//! It is a copy of SQLite's default VFS with three functions replaced, registered as the default. A file of a watched folder
//! is opened by the original, in the memory that SQLite gave for it, and then gets a copy of its table of functions with six
//! replaced. Locks, shared memory and all else go straight to the original.
//!
//! # Invariants
//! 1. SQLite calls each function as its header says: pointers are valid for the call, a name is a C string or null, a buffer
//!    has as many bytes as are given beside it.
//! 2. The original functions look at nothing of their VFS but what the copy has too (`pAppData`, `zName`, `mxPathname`), and
//!    find a file by its pointer alone, so they can be called with our VFS and with a file whose table is ours.
//! 3. `FILES` has an entry from a successful open until close, and SQLite uses no file outside of that.
//! 4. The original tables are static in SQLite, ours are leaked: both live as long as the process.
//! 5. No function here panics, and none holds a lock while it calls an original.

#![allow(unsafe_code)]

use crate::disk::{Answer, Io, Watched, lock, watching};
use rusqlite::ffi::{self, sqlite3_file, sqlite3_io_methods, sqlite3_vfs};
use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

/// A file that is open, under the address of its `sqlite3_file`.
struct Open {
    watched: Arc<Watched>,
    name: String,
    /// The table of functions that it was opened with.
    original: &'static sqlite3_io_methods,
}

static FILES: Mutex<BTreeMap<usize, Arc<Open>>> = Mutex::new(BTreeMap::new());
/// Our tables, by the addresses of the originals. There are as many as SQLite has ways to lock.
static TABLES: Mutex<BTreeMap<usize, &'static sqlite3_io_methods>> = Mutex::new(BTreeMap::new());
/// What the replaced functions of the VFS hand on to.
static BELOW: OnceLock<Below> = OnceLock::new();
static INSTALLED: OnceLock<c_int> = OnceLock::new();

type OpenFn = unsafe extern "C" fn(*mut sqlite3_vfs, *const c_char, *mut sqlite3_file, c_int, *mut c_int) -> c_int;
type DeleteFn = unsafe extern "C" fn(*mut sqlite3_vfs, *const c_char, c_int) -> c_int;
type AccessFn = unsafe extern "C" fn(*mut sqlite3_vfs, *const c_char, c_int, *mut c_int) -> c_int;

struct Below {
    open: OpenFn,
    delete: DeleteFn,
    access: AccessFn,
}

/// Registers the shim as the default VFS, once.
pub(crate) fn install() {
    INSTALLED.get_or_init(|| {
        // SAFETY: SQLite answers with null or with a registered VFS, which is never moved or freed.
        let Some(default) = (unsafe { ffi::sqlite3_vfs_find(std::ptr::null()).as_ref() }) else {
            return ffi::SQLITE_ERROR;
        };
        let (Some(open), Some(delete), Some(access)) = (default.xOpen, default.xDelete, default.xAccess) else {
            return ffi::SQLITE_ERROR;
        };
        BELOW.get_or_init(|| Below { open, delete, access });
        let ours = sqlite3_vfs {
            pNext: std::ptr::null_mut(),
            zName: c"gesta-faults".as_ptr(),
            xOpen: Some(vfs_open),
            xDelete: Some(vfs_delete),
            xAccess: Some(vfs_access),
            ..*default
        };
        // SAFETY: the struct is leaked, so it outlives every use, and its name is static.
        unsafe { ffi::sqlite3_vfs_register(Box::leak(Box::new(ours)), 1) }
    });
}

/// A path that SQLite gave, when it lies below a watched folder.
///
/// # Safety
/// `name` is null or a C string (invariant 1).
unsafe fn watched(name: *const c_char) -> Option<(Arc<Watched>, String, String)> {
    if name.is_null() {
        return None;
    }
    // SAFETY: by the contract of this function.
    let path = unsafe { CStr::from_ptr(name) }.to_str().ok()?;
    let (watched, file) = watching(path)?;
    Some((watched, file, path.to_owned()))
}

unsafe extern "C" fn vfs_open(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    given: *mut c_int,
) -> c_int {
    let Some(below) = BELOW.get() else { return ffi::SQLITE_CANTOPEN };
    // SAFETY: invariant 1.
    let Some((watched, short, path)) = (unsafe { watched(name) }) else {
        // SAFETY: invariants 1 and 2: these are the arguments that SQLite gave.
        return unsafe { (below.open)(vfs, name, file, flags, given) };
    };
    let creates = flags & ffi::SQLITE_OPEN_CREATE != 0 && !Path::new(&path).exists();
    if let Answer::Give(code) | Answer::Part(_, code) = watched.ask(&short, Io::Open { creates }) {
        // SAFETY: invariant 1. Without functions SQLite does not close the file.
        unsafe { (*file).pMethods = std::ptr::null() };
        return code;
    }
    // SAFETY: invariants 1 and 2.
    let code = unsafe { (below.open)(vfs, name, file, flags, given) };
    // SAFETY: invariants 1 and 4: the original has set its static table, or null.
    if let (ffi::SQLITE_OK, Some(original)) = (code, unsafe { (*file).pMethods.as_ref() }) {
        lock(&FILES).insert(file.addr(), Arc::new(Open { watched, name: short, original }));
        // SAFETY: invariant 1; the table is leaked and differs from the original only in functions that hand on to it.
        unsafe { (*file).pMethods = table(original) };
    }
    code
}

unsafe extern "C" fn vfs_delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    let Some(below) = BELOW.get() else { return ffi::SQLITE_IOERR_DELETE };
    // SAFETY: invariant 1.
    let sync = match unsafe { watched(name) } {
        None => sync,
        Some((watched, file, _)) => match watched.ask(&file, Io::Delete) {
            Answer::Give(code) | Answer::Part(_, code) => return code,
            Answer::Do => 0,
        },
    };
    // SAFETY: invariants 1 and 2.
    unsafe { (below.delete)(vfs, name, sync) }
}

unsafe extern "C" fn vfs_access(vfs: *mut sqlite3_vfs, name: *const c_char, flags: c_int, out: *mut c_int) -> c_int {
    let Some(below) = BELOW.get() else { return ffi::SQLITE_IOERR_ACCESS };
    // SAFETY: invariant 1.
    if let Some((watched, file, _)) = unsafe { watched(name) }
        && let Answer::Give(code) = watched.ask(&file, Io::Access)
    {
        return code;
    }
    // SAFETY: invariants 1 and 2.
    unsafe { (below.access)(vfs, name, flags, out) }
}

/// The table for files that were opened with `original`.
fn table(original: &'static sqlite3_io_methods) -> &'static sqlite3_io_methods {
    lock(&TABLES).entry(std::ptr::from_ref(original).addr()).or_insert_with(|| {
        Box::leak(Box::new(sqlite3_io_methods {
            xClose: Some(file_close),
            xRead: Some(file_read),
            xWrite: Some(file_write),
            xTruncate: Some(file_truncate),
            xSync: Some(file_sync),
            xFileSize: Some(file_size),
            ..*original
        }))
    })
}

fn opened(file: *mut sqlite3_file) -> Option<Arc<Open>> {
    lock(&FILES).get(&file.addr()).cloned()
}

unsafe extern "C" fn file_close(file: *mut sqlite3_file) -> c_int {
    let open = lock(&FILES).remove(&file.addr());
    let close = open.and_then(|open| open.original.xClose);
    // SAFETY: invariants 1 to 3: the file is open, and this is the function that it was opened with.
    close.map_or(ffi::SQLITE_IOERR_CLOSE, |close| unsafe { close(file) })
}

/// Asks, and what is to be done calls the original function of this name.
macro_rules! hand_on {
    ($file:expr, $io:expr, $function:ident ( $($argument:expr),* )) => {{
        let Some(open) = opened($file) else { return ffi::SQLITE_IOERR };
        let Some(below) = open.original.$function else { return ffi::SQLITE_IOERR };
        match open.watched.ask(&open.name, $io) {
            Answer::Give(code) | Answer::Part(_, code) => code,
            // SAFETY: invariants 1 to 3: the file is open, this is a function that it was opened with, and the arguments
            // are those that SQLite gave.
            Answer::Do => unsafe { below($file, $($argument),*) },
        }
    }};
}

unsafe extern "C" fn file_read(file: *mut sqlite3_file, to: *mut c_void, bytes: c_int, offset: i64) -> c_int {
    hand_on!(file, Io::Read, xRead(to, bytes, offset))
}

unsafe extern "C" fn file_truncate(file: *mut sqlite3_file, bytes: i64) -> c_int {
    hand_on!(file, Io::Truncate { bytes: bytes.unsigned_abs() }, xTruncate(bytes))
}

unsafe extern "C" fn file_sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    hand_on!(file, Io::Sync, xSync(flags))
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, out: *mut i64) -> c_int {
    hand_on!(file, Io::Size, xFileSize(out))
}

unsafe extern "C" fn file_write(file: *mut sqlite3_file, from: *const c_void, bytes: c_int, offset: i64) -> c_int {
    let Some(open) = opened(file) else { return ffi::SQLITE_IOERR_WRITE };
    let (Some(below), Ok(length)) = (open.original.xWrite, usize::try_from(bytes)) else {
        return ffi::SQLITE_IOERR_WRITE;
    };
    // SAFETY: invariant 1: `from` has `bytes` bytes, which nobody changes during the call.
    let data = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), length) };
    let (part, code) = match open.watched.ask(&open.name, Io::Write { offset: offset.unsigned_abs(), bytes: data }) {
        // SAFETY: invariants 1 to 3.
        Answer::Do => return unsafe { below(file, from, bytes, offset) },
        Answer::Give(code) => return code,
        Answer::Part(part, code) => (part.min(length), code),
    };
    // SAFETY: as above, with fewer bytes of the same buffer. What comes of it does not matter: it is given as failed.
    c_int::try_from(part).map(|part| unsafe { below(file, from, part, offset) }).ok();
    code
}
