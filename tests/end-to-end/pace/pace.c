/*
 * Loaded into all processes of a browser: their clocks run at the pace that a shared file tells, and waiting ends by
 * those clocks.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL
#define FOR_EVER 4000000000LL
/* A wait under way hears of a new pace this soon. */
#define SLICE 20000000LL

/* From this moment of the machine's monotonic clock on; nanoseconds. As `pace.ts` writes it. */
typedef struct {
  int64_t since, mono, wall;
  double speed;
} Stretch;
#define STRETCHES 3
/* So many that none is written over while a thread that was put aside reads it. */
#define PLANS 64
typedef struct {
  uint32_t current, unused;
  Stretch plans[PLANS][STRETCHES];
} Shared;

static const volatile Shared *shared;
static int (*real_clock)(clockid_t, struct timespec *);
static int (*real_cond)(pthread_cond_t *, pthread_mutex_t *, clockid_t, const struct timespec *);
static int (*real_sem)(sem_t *, clockid_t, const struct timespec *);
static int (*real_poll)(struct pollfd *, nfds_t, int);
static int (*real_ppoll)(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
static int (*real_epoll)(int, struct epoll_event *, int, int);
static int (*real_sleep)(clockid_t, int, const struct timespec *, struct timespec *);
static long (*real_syscall)(long, ...);

/* "For ever" is written as a moment that no multiplication survives. */
static int64_t nanos(const struct timespec *at) {
  return (at->tv_sec > FOR_EVER ? FOR_EVER : at->tv_sec) * SECOND + at->tv_nsec;
}
static struct timespec spec(int64_t ns) {
  if (ns < 0) ns = 0;
  return (struct timespec){.tv_sec = ns / SECOND, .tv_nsec = ns % SECOND};
}

/* The machine's. Before our beginning too: Firefox's allocator reads the clock at its first allocation. */
static int64_t machine(clockid_t clock) {
  struct timespec at;
  if (real_clock) real_clock(clock, &at);
  else syscall(SYS_clock_gettime, clock, &at);
  return nanos(&at);
}

static int is_wall(clockid_t clock) { return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE; }
static int is_paced(clockid_t clock) {
  return is_wall(clock) || clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_BOOTTIME ||
         clock == CLOCK_MONOTONIC_RAW;
}
/* The last that has begun. */
static const volatile Stretch *stretch(int64_t at) {
  const volatile Stretch *plan = shared->plans[shared->current % PLANS];
  int nth = STRETCHES - 1;
  while (nth > 0 && plan[nth].since > at) nth -= 1;
  return plan + nth;
}
static int64_t now(clockid_t clock) {
  if (!shared || !is_paced(clock)) return machine(clock);
  int64_t at = machine(CLOCK_MONOTONIC);
  const volatile Stretch *s = stretch(at);
  return (is_wall(clock) ? s->wall : s->mono) + (int64_t)((at - s->since) * s->speed);
}
/* How long the machine waits now, of what is left by our clock. */
static int64_t slice(int64_t left) {
  int64_t ns = shared ? (int64_t)(left / stretch(machine(CLOCK_MONOTONIC))->speed) + 1000 : left;
  return ns < 0 ? 0 : ns < SLICE || !shared ? ns : SLICE;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  *at = spec(now(clock));
  return 0;
}
int gettimeofday(struct timeval *at, void *zone) {
  (void)zone;
  int64_t ns = now(CLOCK_REALTIME);
  at->tv_sec = ns / SECOND;
  at->tv_usec = ns % SECOND / 1000;
  return 0;
}
time_t time(time_t *at) {
  time_t seconds = now(CLOCK_REALTIME) / SECOND;
  if (at) *at = seconds;
  return seconds;
}

/*
 * Before its time it returns as if woken for nothing, as any wait may: what the caller waits for can have come between
 * the end of the slice and the mutex, and nobody would tell it again.
 */
int pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until) {
  struct timespec at = spec(machine(CLOCK_MONOTONIC) + slice(nanos(until) - now(clock)));
  int result = real_cond(cond, mutex, CLOCK_MONOTONIC, &at);
  return result == ETIMEDOUT && now(clock) < nanos(until) ? 0 : result;
}
int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until) {
  /* Where glibc keeps which clock the condition was made for. */
  clockid_t clock = cond->__data.__wrefs & 2 ? CLOCK_MONOTONIC : CLOCK_REALTIME;
  return pthread_cond_clockwait(cond, mutex, clock, until);
}
int sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *until) {
  for (;;) {
    struct timespec at = spec(machine(CLOCK_MONOTONIC) + slice(nanos(until) - now(clock)));
    int result = real_sem(sem, CLOCK_MONOTONIC, &at);
    if (result == 0 || errno != ETIMEDOUT || now(clock) >= nanos(until)) return result;
  }
}
int sem_timedwait(sem_t *sem, const struct timespec *until) { return sem_clockwait(sem, CLOCK_REALTIME, until); }

int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask) {
  if (!timeout || nanos(timeout) == 0) return real_ppoll(fds, count, timeout, mask);
  int64_t until = now(CLOCK_MONOTONIC) + nanos(timeout);
  for (;;) {
    struct timespec part = spec(slice(until - now(CLOCK_MONOTONIC)));
    int result = real_ppoll(fds, count, &part, mask);
    if (result != 0 || now(CLOCK_MONOTONIC) >= until) return result;
  }
}
int poll(struct pollfd *fds, nfds_t count, int timeout) {
  if (timeout <= 0) return real_poll(fds, count, timeout);
  struct timespec at = spec(timeout * 1000000LL);
  return ppoll(fds, count, &at, NULL);
}
int epoll_wait(int fd, struct epoll_event *events, int most, int timeout) {
  if (timeout <= 0) return real_epoll(fd, events, most, timeout);
  int64_t until = now(CLOCK_MONOTONIC) + timeout * 1000000LL;
  for (;;) {
    int result = real_epoll(fd, events, most, (int)(slice(until - now(CLOCK_MONOTONIC)) / 1000000) + 1);
    if (result != 0 || now(CLOCK_MONOTONIC) >= until) return result;
  }
}

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *wish, struct timespec *rest) {
  int64_t until = flags & TIMER_ABSTIME ? nanos(wish) : now(clock) + nanos(wish);
  int64_t left;
  while ((left = until - now(clock)) > 0) {
    struct timespec part = spec(slice(left));
    int fault = real_sleep(CLOCK_MONOTONIC, 0, &part, NULL);
    if (!fault) continue;
    if (rest) *rest = spec(until - now(clock));
    return fault;
  }
  return 0;
}
int nanosleep(const struct timespec *wish, struct timespec *rest) {
  int fault = clock_nanosleep(CLOCK_MONOTONIC, 0, wish, rest);
  if (fault) errno = fault;
  return fault ? -1 : 0;
}
int usleep(useconds_t micros) {
  struct timespec wish = spec(micros * 1000LL);
  return nanosleep(&wish, NULL);
}

/* Rust waits here, until a moment of the clock. */
static long futex(long a, long op, long b, const struct timespec *until, long d, long e) {
  clockid_t clock = op & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
  for (;;) {
    struct timespec at = spec(machine(CLOCK_MONOTONIC) + slice(nanos(until) - now(clock)));
    long result = real_syscall(SYS_futex, a, op & ~FUTEX_CLOCK_REALTIME, b, &at, d, e);
    if (result == 0 || errno != ETIMEDOUT || now(clock) >= nanos(until)) return result;
  }
}
long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (!real_syscall) real_syscall = dlsym(RTLD_NEXT, "syscall");
  if (number == SYS_futex && (b & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET && d)
    return futex(a, b, c, (const struct timespec *)d, e, f);
  return real_syscall(number, a, b, c, d, e, f);
}

__attribute__((constructor)) static void begin(void) {
  real_cond = dlsym(RTLD_NEXT, "pthread_cond_clockwait");
  real_sem = dlsym(RTLD_NEXT, "sem_clockwait");
  real_poll = dlsym(RTLD_NEXT, "poll");
  real_ppoll = dlsym(RTLD_NEXT, "ppoll");
  real_epoll = dlsym(RTLD_NEXT, "epoll_wait");
  real_sleep = dlsym(RTLD_NEXT, "clock_nanosleep");
  real_syscall = dlsym(RTLD_NEXT, "syscall");
  real_clock = dlsym(RTLD_NEXT, "clock_gettime");
  const char *path = getenv("PACE_FILE");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *at = mmap(NULL, sizeof(Shared), PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (at != MAP_FAILED) shared = at;
}
