using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace IptNoteLint.Cli.Watching;

/// <summary>Runs the worker as a console program, a systemd unit or a Windows service.</summary>
internal static class WatchHost
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    /// <summary>Watches until the process is asked to stop, or, if only once, until every note has its reports.</summary>
    public static async Task<RunOutcome> RunAsync(
        string folder, ReportFolder reports, FolderTerms terms, bool once, CancellationToken cancellation)
    {
        // Empty: a settings file in the working folder, which may be the notes' own, must not configure the host.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "iptlint" });
        AddLogging(builder.Logging);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = StopWithin);
        builder.Services.AddSystemd();
        builder.Services.AddWindowsService();
        var time = TimeProvider.System;
        using var events = new FolderEvents(folder, reports.Contains, time);
        builder.Services.AddSingleton(services =>
        {
            var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("watch");
            return new FolderWatch(folder, new FolderLinter(terms, reports, NoteArguments.NameOf(folder)), reports, time, log);
        });
        builder.Services.AddSingleton(services => new NoteWatcher(
            services.GetRequiredService<FolderWatch>(),
            events,
            once,
            time,
            services.GetRequiredService<ILoggerFactory>().CreateLogger("watch"),
            services.GetRequiredService<IHostApplicationLifetime>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<NoteWatcher>());
        using var host = builder.Build();
        var worker = host.Services.GetRequiredService<NoteWatcher>();
        var watch = host.Services.GetRequiredService<FolderWatch>();
        await host.RunAsync(cancellation).ConfigureAwait(false);
        if (worker.Failure is { } failure)
        {
            Crash.Say(failure);
        }

        // Reports that were still to be written when it was asked to stop are missing.
        return watch.Outcome with
        {
            HasCrashed = worker.Failure is not null,
            HasTrouble = watch.Outcome.HasTrouble || (once && worker.WasStopped),
        };
    }

    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.UseUtcTimestamp = true;
            o.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
            o.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
