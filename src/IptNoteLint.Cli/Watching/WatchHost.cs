using IptNoteLint.Cli.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace IptNoteLint.Cli.Watching;

/// <summary>Runs the worker as a console program, a systemd unit or a Windows service.</summary>
internal static class WatchHost
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    /// <summary>Watches until the process is asked to stop, or, if only once, until every note has its reports.</summary>
    public static async Task<RunOutcome> RunAsync(WatchOptions options, ReportFolder reports, FolderTerms terms, CancellationToken cancellation)
    {
        // Empty: a settings file in the working folder, which may be the notes' own, must not configure the host.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "iptlint" });
        AddLogging(builder.Logging, options.LogsJson);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = StopWithin);
        builder.Services.AddSystemd();
        builder.Services.AddWindowsService();
        var time = TimeProvider.System;
        using var store = new WorkerStore(reports, options.Ledger);
        using var events = new FolderEvents(options.Folder, reports.Contains, Volume.IsRemote(options.Folder), time);
        using var cookies = options.Once ? null : new CookieEvents(reports.Root, events.AskForScan);
        builder.Services.AddSingleton(services => new FolderWatch(options.Folder, terms, store, options.DoneMarker, time, LogOf(services)));
        builder.Services.AddSingleton(services => new WatchMeter(services.GetRequiredService<FolderWatch>()));
        builder.Services.AddSingleton(services => new NoteWatcher(
            services.GetRequiredService<FolderWatch>(), events, store, options, services.GetRequiredService<WatchMeter>(), time, LogOf(services),
            services.GetRequiredService<IHostApplicationLifetime>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<NoteWatcher>());
        if (Heartbeat.Interval is not null)
        {
            builder.Services.AddHostedService(services => new Heartbeat(services.GetRequiredService<FolderWatch>(), services.GetRequiredService<ISystemdNotifier>(), time));
        }

        using var metrics = options.HealthPort is null ? null : new MetricsPage();
        if (options.HealthPort is { } port)
        {
            builder.Services.AddHostedService(services => new HealthListener(port, services.GetRequiredService<FolderWatch>(), metrics!, LogOf(services)));
        }

        using var host = builder.Build();
        var worker = host.Services.GetRequiredService<NoteWatcher>();
        var watch = host.Services.GetRequiredService<FolderWatch>();
        await host.RunAsync(cancellation).ConfigureAwait(false);
        if (worker.Failure is { } failure)
        {
            Crash.Say(failure);
        }

        if (worker.Holder is { } holder)
        {
            Screen.Say($"Another worker has this folder of reports ({holder}); nothing was checked. Let it end, or name another folder with --reports.");
        }

        // Reports that were still to be written when it was asked to stop are missing.
        return watch.Outcome with
        {
            HasCrashed = worker.Failure is not null,
            HasTrouble = watch.Outcome.HasTrouble || (options.Once && worker.WasStopped) || worker.Holder is not null,
            IsHeld = worker.Holder is not null,
        };
    }

    private static ILogger LogOf(IServiceProvider services) => services.GetRequiredService<ILoggerFactory>().CreateLogger("watch");

    private static void AddLogging(ILoggingBuilder logging, bool isJson)
    {
        const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
        if (isJson)
        {
            logging.AddJsonConsole(o =>
            {
                o.UseUtcTimestamp = true;
                o.TimestampFormat = Format.Trim();
            });
        }
        else
        {
            logging.AddSimpleConsole(o =>
            {
                o.SingleLine = true;
                o.UseUtcTimestamp = true;
                o.TimestampFormat = Format;
                o.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        }

        logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
